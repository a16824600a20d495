#include "ui/theme/card_delegate.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QHash>
#include <QListView>
#include <QPainter>
#include <QStringList>
#include <QTextLayout>
#include <algorithm>

namespace pledge::ui {

/// The places of a card's parts in a row of some width; a pure function of texts and fonts.
struct CardDelegate::Metrics {
    QFont bold, plain, small;
    QRect card, swatch, mark, title, badge, detail;
    QString told; ///< the quieter lines, as they wrap or are shortened
    int height = 0;

    Metrics(Form form, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& row);
    /// From a row at the origin to one as wide elsewhere.
    void moveTo(const QRect& row, Form form) {
        for (QRect* part : {&swatch, &mark, &title, &badge, &detail})
            if (!part->isNull()) part->translate(row.topLeft());
        card = cardIn(row, form);
    }
    static QRect cardIn(const QRect& row, Form form) { return form == Form::card ? row.adjusted(8, 3, -8, -3) : row; }
};

namespace {

QString textOf(const QModelIndex& index, int role) { return index.data(role).toString(); }

/// Words that wrap once; what the second line cannot hold ends in an ellipsis.
void drawTwoLines(QPainter& painter, const QRect& room, const QString& text) {
    const QFontMetrics metrics = painter.fontMetrics();
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width());
    const int first = line.textLength();
    layout.endLayout();
    const QRect top(room.x(), room.y(), room.width(), metrics.height());
    painter.drawText(top, Qt::AlignVCenter, text.left(first).trimmed());
    painter.drawText(top.translated(0, metrics.height()), Qt::AlignVCenter,
                     metrics.elidedText(text.mid(first).trimmed(), Qt::ElideRight, room.width()));
}

/// Whether cards have a line of each kind of words, and no more.
bool isShort(const QStyleOptionViewItem& option) {
    const auto* list = qobject_cast<const QListView*>(option.widget);
    return list && list->uniformItemSizes();
}

int widthOf(const QStyleOptionViewItem& option) {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

} // namespace

QString withWholeFacts(const QString& text, const QFontMetrics& metrics, int room) {
    const QChar joiner(0x2060), space(QChar::Nbsp);
    QStringList facts = text.split(QStringLiteral(" · "));
    for (QString& fact : facts) {
        if (metrics.horizontalAdvance(fact + QStringLiteral(" ·")) > room) continue;
        QString whole;
        for (const QChar c : fact.trimmed()) {
            if (!whole.isEmpty() && !whole.back().isHighSurrogate()) whole += joiner;
            whole += c == QLatin1Char(' ') ? space : c;
        }
        fact = whole;
    }
    return facts.join(space + QStringLiteral("· "));
}

CardDelegate::Metrics::Metrics(Form form, const QStyleOptionViewItem& option, const QModelIndex& index,
                               const QRect& row)
    : bold(option.font), plain(option.font), small(option.font) {
    bold.setBold(form == Form::card);
    small.setPointSizeF(option.font.pointSizeF() * 0.93);
    const QFontMetrics first(bold);
    const QFontMetrics second(small);
    const bool compact = form == Form::compact || isShort(option);
    const int pad = form == Form::compact ? 3 : first.height() / 2;
    card = cardIn(row, form);
    const int line = first.height();
    const int top = card.y() + pad;
    int left = card.x() + (form == Form::card ? 9 : 12);
    const int right = card.x() + card.width() - 10;
    if (index.data(SwatchRole).isValid()) {
        swatch = QRect(left, top + (line - 9) / 2, 9, 9);
        left += 16;
    }
    if (const QString text = textOf(index, MarkRole); !text.isEmpty()) {
        mark = QRect(left, top, std::max(line, second.horizontalAdvance(text) + 8), line);
        left = mark.right() + (form == Form::row ? 10 : 7);
    }
    const QString badgeText = textOf(index, BadgeRole);
    const int badgeWidth = badgeText.isEmpty() ? 0 : QFontMetrics(bold).horizontalAdvance(badgeText) + 2;
    badge = QRect(right - badgeWidth, top, badgeWidth, line);
    const QSize room(std::max(20, right - badgeWidth - (badgeWidth ? 8 : 0) - left), compact ? line : 2 * line);
    title = QRect(QPoint(left, top), room);
    title.setHeight(std::clamp(first.boundingRect(title, Qt::TextWordWrap, textOf(index, Qt::DisplayRole)).height(),
                               line, room.height()));
    int bottom = top + title.height();
    const QString text = textOf(index, DetailRole);
    if (!text.isEmpty() || (isShort(option) && form != Form::compact)) { // all short cards are as high as the first
        const int from = form == Form::card ? card.x() + 9 : left;
        const QRect below(from, bottom + 2, std::max(20, right - from), 10000);
        told = isShort(option) ? second.elidedText(text.simplified(), Qt::ElideRight, below.width())
                               : withWholeFacts(text, second, below.width());
        const int high =
            isShort(option) ? second.height() : second.boundingRect(below, Qt::TextWordWrap, told).height();
        detail = QRect(below.topLeft(), QSize(below.width(), high));
        bottom = detail.bottom() + 1;
    }
    height = bottom + pad - row.y() + (form == Form::card ? 3 : 0);
}

/// The parts of cards in a row at the origin, by all that makes them.
struct CardDelegate::Known {
    static constexpr qsizetype most = 2048; // then anew
    QHash<QString, Metrics> metrics;
};

CardDelegate::CardDelegate(Form form, QObject* parent)
    : QStyledItemDelegate(parent), form_(form), known_(std::make_unique<Known>()) {}
CardDelegate::~CardDelegate() = default;

const CardDelegate::Metrics& CardDelegate::metricsOf(const QStyleOptionViewItem& option, const QModelIndex& index,
                                                     int width) const {
    const QString key = QStringList{QString::number(width), QString::number(isShort(option)), option.font.key(),
                                    QString::number(index.data(SwatchRole).isValid()), textOf(index, MarkRole),
                                    textOf(index, BadgeRole), textOf(index, Qt::DisplayRole), textOf(index, DetailRole)}
                            .join(QChar(0x1f));
    auto& all = known_->metrics;
    if (const auto known = all.constFind(key); known != all.constEnd()) return *known;
    if (all.size() >= Known::most) all.clear();
    return *all.insert(key, Metrics(form_, option, index, QRect(0, 0, width, 0)));
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int width = widthOf(option);
    return {width, metricsOf(option, index, width).height};
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = Theme::of(option.palette);
    Metrics m = metricsOf(option, index, option.rect.width());
    m.moveTo(option.rect, form_);
    const bool chosen = option.state & QStyle::State_Selected;
    const bool focused = (option.state & QStyle::State_HasFocus) && option.widget && option.widget->hasFocus();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (chosen || form_ == Form::card) {
        const bool frame = form_ == Form::card;
        painter->setBrush(chosen ? theme.tint(theme.accent, theme.dark ? 0.22 : 0.09) : theme.panel);
        painter->setPen(!frame && !focused ? QPen(Qt::NoPen)
                                           : QPen(chosen || focused ? theme.accent : theme.line, focused ? 2 : 1));
        painter->drawRoundedRect(QRectF(m.card).adjusted(0.5, 0.5, -0.5, -0.5), frame ? 5 : 0, frame ? 5 : 0);
    } else if (focused) {
        painter->setPen(QPen(theme.accent, 1, Qt::DotLine));
        painter->drawRect(QRectF(m.card).adjusted(1.5, 0.5, -1.5, -1.5));
    }
    if (form_ == Form::row) {
        painter->setPen(theme.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    if (!m.swatch.isNull()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(index.data(SwatchRole).value<QColor>());
        painter->drawRoundedRect(m.swatch, 2, 2);
    }
    if (!m.mark.isNull()) {
        const QColor colour = index.data(MarkColourRole).value<QColor>();
        painter->setPen(colour.isValid() ? QPen(Qt::NoPen) : QPen(theme.line));
        painter->setBrush(colour.isValid() ? QBrush(theme.tint(colour, 0.14)) : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(QRectF(m.mark).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter->setFont(m.small);
        painter->setPen(colour.isValid() ? colour : theme.ink);
        painter->drawText(m.mark, Qt::AlignCenter, textOf(index, MarkRole));
    }
    painter->setFont(m.bold);
    painter->setPen(index.data(DimRole).toBool() ? theme.muted : theme.ink);
    const QFontMetrics metrics(m.bold);
    if (m.title.height() > metrics.height())
        drawTwoLines(*painter, m.title, textOf(index, Qt::DisplayRole));
    else
        painter->drawText(m.title, Qt::AlignVCenter,
                          metrics.elidedText(textOf(index, Qt::DisplayRole), Qt::ElideRight, m.title.width()));
    if (const QString badge = textOf(index, BadgeRole); !badge.isEmpty()) {
        const QColor colour = index.data(BadgeColourRole).value<QColor>();
        painter->setPen(colour.isValid() ? colour : theme.muted);
        painter->drawText(m.badge, Qt::AlignVCenter | Qt::AlignRight, badge);
    }
    painter->setFont(m.small);
    painter->setPen(theme.muted);
    painter->drawText(m.detail, Qt::TextWordWrap, m.told);
    painter->restore();
}

void shortenWhereMany(QListView* list) {
    const auto choose = [list] { list->setUniformItemSizes(list->model()->rowCount() >= manyCards); };
    const QAbstractItemModel* model = list->model();
    QObject::connect(model, &QAbstractItemModel::modelReset, list, choose);
    QObject::connect(model, &QAbstractItemModel::rowsInserted, list, choose);
    QObject::connect(model, &QAbstractItemModel::rowsRemoved, list, choose);
    choose();
}

} // namespace pledge::ui
