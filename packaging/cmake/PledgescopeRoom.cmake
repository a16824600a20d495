# One function a kind of target, so that every room is built under the same rules.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # Nobody replaces our functions at load time, so a file's own may be inlined in it, as Clang does anyway.
  add_compile_options($<$<CONFIG:Release>:-fno-semantic-interposition>)
endif()
if(PLEDGESCOPE_SANITIZE)
  add_compile_options(-fsanitize=${PLEDGESCOPE_SANITIZE} -fno-sanitize-recover=undefined -fno-omit-frame-pointer -g1)
  add_link_options(-fsanitize=${PLEDGESCOPE_SANITIZE})
  if(PLEDGESCOPE_SANITIZE MATCHES "address.*undefined|undefined.*address")
    # A question before every access to memory, and half of the compile time: ASan stops at an access through a
    # null pointer as well, and nothing here is cast to a type that wants another alignment.
    add_compile_options(-fno-sanitize=null,alignment)
  endif()
endif()

if(PLEDGESCOPE_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()

function(pledgescope_warnings target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # Both cry wolf on std::string and std::optional in optimised code (GCC bugs 105651 and 80635).
    target_compile_options(${target} PRIVATE -Wno-restrict -Wno-maybe-uninitialized)
  else()
    # Clang takes enumerators that only their own scope sees for shadows of what stands outside.
    target_compile_options(${target} PRIVATE -Wno-shadow)
  endif()
  if(CMAKE_UNITY_BUILD)
    # Where files are compiled several at once, what one keeps to itself is no name that another shadows.
    target_compile_options(${target} PRIVATE -Wno-shadow)
  endif()
  if(PLEDGESCOPE_WERROR)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
endfunction()

# A room: a library of all sources of the current folder, linking just what is named.
# Includes are written from the project's root: "core/model/claim.h".
#   pledgescope_room(extract FOLDERS ja PUBLIC pledgescope_model PRIVATE pledgescope_resources)
# FOLDERS: sub-folders whose sources belong to the room as well.
function(pledgescope_room name)
  cmake_parse_arguments(ROOM "" "" "FOLDERS;PUBLIC;PRIVATE" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
  foreach(folder IN LISTS ROOM_FOLDERS)
    file(GLOB more CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.cpp"
      "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.h")
    list(APPEND sources ${more})
  endforeach()
  add_library(pledgescope_${name} STATIC ${sources})
  target_include_directories(pledgescope_${name} PUBLIC "${CMAKE_SOURCE_DIR}")
  target_link_libraries(pledgescope_${name} PUBLIC ${ROOM_PUBLIC} PRIVATE ${ROOM_PRIVATE})
  pledgescope_warnings(pledgescope_${name})
endfunction()

# A test program of all *_test.cpp of the current folder. Each case is a test of its own; with BY_FILE each file is one:
# where a process reads the rules first, a process a case takes most of the time.
#   pledgescope_tests(reconcile BY_FILE pledgescope_catch pledgescope_reconcile)
function(pledgescope_tests name)
  cmake_parse_arguments(TESTS "BY_FILE" "" "" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
  add_executable(${name}_tests ${sources})
  target_link_libraries(${name}_tests PRIVATE ${TESTS_UNPARSED_ARGUMENTS})
  target_compile_definitions(${name}_tests PRIVATE
    PLEDGESCOPE_TEST_DATA="${CMAKE_CURRENT_SOURCE_DIR}/data" PLEDGESCOPE_SOURCE="${CMAKE_SOURCE_DIR}")
  pledgescope_warnings(${name}_tests)
  # What a test does takes no time beside what it tests; unoptimised it compiles in half of it.
  target_compile_options(${name}_tests PRIVATE -O0)
  if("pledgescope_catch_ui" IN_LIST TESTS_UNPARSED_ARGUMENTS)
    target_precompile_headers(${name}_tests REUSE_FROM pledgescope_test_headers_ui)
  else()
    target_precompile_headers(${name}_tests REUSE_FROM pledgescope_test_headers)
  endif()
  if(NOT TESTS_BY_FILE)
    catch_discover_tests(${name}_tests TEST_PREFIX "${name}: " PROPERTIES TIMEOUT 600 DISCOVERY_MODE PRE_TEST)
    return()
  endif()
  file(GLOB files CONFIGURE_DEPENDS RELATIVE "${CMAKE_CURRENT_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}/*_test.cpp")
  foreach(file IN LISTS files)
    get_filename_component(stem "${file}" NAME_WE)
    add_test(NAME "${name}: ${stem}" COMMAND ${name}_tests --filenames-as-tags "[#${stem}]")
    # Catch passes where nothing is found, and says so.
    set_tests_properties("${name}: ${stem}" PROPERTIES TIMEOUT 900 FAIL_REGULAR_EXPRESSION "No tests ran|No test cases matched")
  endforeach()
endfunction()
