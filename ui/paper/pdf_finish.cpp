#include "ui/paper/pdf_finish.h"

#include <algorithm>
#include <exception>
#include <memory>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace pledge::ui {
namespace {

using Object = QPDFObjectHandle;

/// `2026-04-03T07:35:00Z` as `D:20260403073500Z`.
std::string pdfDate(const std::string& time) {
    std::string digits;
    std::copy_if(time.begin(), time.end(), std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    return "D:" + digits + "Z";
}

void repairFonts(QPDF& pdf) {
    for (Object& object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/ToUnicode")) continue;
        Object stream = object.getKey("/ToUnicode");
        if (!stream.isStream()) continue;
        const auto data = stream.getStreamData(qpdf_dl_generalized);
        const std::string_view cmap(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
        stream.replaceStreamData(repairToUnicode(cmap), Object::newNull(), Object::newNull());
    }
}

/// Bookmarks as a tree of linked dictionaries, as PDF wants them.
class Outlines {
public:
    Outlines(QPDF& pdf, const std::vector<PdfOutline>& all) : pdf_(pdf), all_(all), pages_(pdf.getAllPages()) {}

    Object make() {
        Object root = pdf_.makeIndirectObject(Object::newDictionary());
        root.replaceKey("/Type", Object::newName("/Outlines"));
        std::size_t at = 0;
        const int open = children(root, at, 0);
        root.replaceKey("/Count", Object::newInteger(open));
        return root;
    }

private:
    /// Adds the bookmarks from `at` on that are of this level or deeper to `parent`; gives how many are in sight.
    int children(Object& parent, std::size_t& at, std::size_t level) {
        Object last;
        int open = 0;
        while (at < all_.size() && all_[at].level >= level) {
            Object item = entry(all_[at], parent);
            ++at;
            ++open;
            const int inside = children(item, at, level + 1);
            if (inside > 0) item.replaceKey("/Count", Object::newInteger(inside));
            open += inside;
            if (last.isInitialized())
                link(last, item);
            else
                parent.replaceKey("/First", item);
            last = item;
        }
        if (last.isInitialized()) parent.replaceKey("/Last", last);
        return open;
    }

    Object entry(const PdfOutline& o, Object& parent) {
        Object item = pdf_.makeIndirectObject(Object::newDictionary());
        item.replaceKey("/Title", Object::newUnicodeString(o.title));
        item.replaceKey("/Parent", parent);
        const std::size_t page = std::min(o.page, pages_.size() - 1);
        item.replaceKey("/Dest", Object::newArray({pages_[page], Object::newName("/XYZ"), Object::newNull(),
                                                   Object::newReal(o.top, 2), Object::newNull()}));
        return item;
    }

    static void link(Object& before, Object& after) {
        before.replaceKey("/Next", after);
        after.replaceKey("/Prev", before);
    }

    QPDF& pdf_;
    const std::vector<PdfOutline>& all_;
    std::vector<Object> pages_;
};

void describe(QPDF& pdf, const PdfFacts& facts) {
    Object root = pdf.getRoot();
    root.replaceKey("/Lang", Object::newUnicodeString(facts.language));
    Object preferences = Object::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    Object info = pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary()) info = pdf.makeIndirectObject(Object::newDictionary());
    pdf.getTrailer().replaceKey("/Info", info);
    info.replaceKey("/Title", Object::newUnicodeString(facts.title));
    info.replaceKey("/Creator", Object::newUnicodeString("pledgescope"));
    for (const char* key : {"/CreationDate", "/ModDate"}) info.replaceKey(key, Object::newString(pdfDate(facts.time)));
    if (facts.outlines.empty() || pdf.getAllPages().empty()) return;
    root.replaceKey("/Outlines", Outlines(pdf, facts.outlines).make());
    root.replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

} // namespace

base::Result<std::string> finishPdf(std::string_view pdf, const PdfFacts& facts) {
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("made by Qt", pdf.data(), pdf.size());
        repairFonts(file);
        describe(file, facts);
        QPDFWriter writer(file);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.write();
        const std::shared_ptr<Buffer> out = writer.getBufferSharedPointer();
        return std::string(reinterpret_cast<const char*>(out->getBuffer()), out->getSize());
    } catch (const std::exception& e) {
        return base::Error{base::Error::Kind::failed, std::string("The PDF could not be completed: ") + e.what()};
    }
}

} // namespace pledge::ui
