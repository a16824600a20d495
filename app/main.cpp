#include "app/program.h"

int main(int argc, char** argv) { return pledge::app::run(argc, argv); }
