// Views by hand, with one member of every kind, and their decode tables.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/blob.h"
#include "outcrop/document.h"
#include "outcrop/internal/json_reader.h"
#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace sample {

using outcrop::BlobView;
using outcrop::DocumentView;
using outcrop::MapView;
using outcrop::Open;
using outcrop::OptionalRef;
using outcrop::Timestamp;
using outcrop::UnknownMemberView;
namespace internal = outcrop::internal;

enum class Colour : std::uint16_t { unknown_value, red, green };
inline constexpr std::string_view kColours[] = {"Red", "Green"};
constexpr std::span<const std::string_view> wire_texts(Colour) { return kColours; }

enum class Level : std::int32_t { low = 1, high = 2 };

struct DetailView {
  std::string_view note{};
  std::optional<Open<Colour>> colour{};
  OptionalRef<DetailView> inner{};
};

struct FrameView {
  std::optional<Timestamp> time{};
  OptionalRef<DetailView> detail{};
};

struct PartView {
  std::string_view name{};
  std::optional<std::int32_t> count{};
  std::span<const std::string_view> tags{};
  OptionalRef<DetailView> detail{};
  FrameView frame{};
};

struct ChoiceView {
  enum class Member : std::uint16_t { none, text, part, choices, unknown };
  Member member{};
  OptionalRef<std::string_view> text{};
  OptionalRef<PartView> part{};
  OptionalRef<std::span<const ChoiceView>> choices{};
  OptionalRef<UnknownMemberView> unknown{};
};

struct SampleView {
  bool flag{};
  std::optional<bool> maybe_flag{};
  std::int8_t tiny{};
  std::int16_t small{};
  std::int32_t number{};
  std::int64_t large{};
  std::optional<std::int64_t> maybe_large{};
  float ratio{};
  double precise{};
  std::optional<double> maybe_precise{};
  std::string_view text{};
  std::optional<std::string_view> maybe_text{};
  std::string_view digits{};
  Open<Colour> colour{};
  std::optional<Open<Colour>> maybe_colour{};
  Level level{};
  Timestamp time{};
  std::optional<Timestamp> maybe_time{};
  BlobView blob{};
  std::optional<BlobView> maybe_blob{};
  DocumentView document{};
  PartView part{};
  OptionalRef<PartView> maybe_part{};
  OptionalRef<SampleView> self{};
  ChoiceView choice{};
  OptionalRef<ChoiceView> maybe_choice{};
  std::span<const std::string_view> texts{};
  std::span<const std::optional<std::string_view>> sparse_texts{};
  std::span<const std::int32_t> numbers{};
  std::span<const PartView> parts{};
  std::span<const std::optional<PartView>> sparse_parts{};
  std::span<const std::span<const std::int64_t>> grid{};
  std::span<const DocumentView> documents{};
  MapView<std::string_view> labels{};
  MapView<PartView> part_map{};
  MapView<std::optional<std::int32_t>> sparse_map{};
  std::int32_t defaulted{7};
};

inline constexpr internal::Type colour_type = internal::enum_type<Colour>(kColours);

extern const internal::Type detail_type;
inline const internal::Field detail_fields[] = {
    {"note", &internal::string_type, offsetof(DetailView, note), internal::Slot::plain},
    {"colour", &colour_type, offsetof(DetailView, colour), internal::Slot::optional},
    {"inner", &detail_type, offsetof(DetailView, inner), internal::Slot::reference},
};
inline const internal::Schema detail_schema = internal::structure_schema<DetailView>("Detail", detail_fields);
inline const internal::Type detail_type = internal::structure_type<DetailView>(detail_schema);

inline constexpr internal::Field frame_fields[] = {
    {"time", &internal::date_time_type, offsetof(FrameView, time), internal::Slot::optional},
    {"detail", &detail_type, offsetof(FrameView, detail), internal::Slot::reference},
};
inline constexpr internal::Schema frame_schema = internal::structure_schema<FrameView>("Frame", frame_fields);
inline constexpr internal::Type frame_type = internal::structure_type<FrameView>(frame_schema);

inline constexpr internal::Field part_fields[] = {
    {"name", &internal::string_type, offsetof(PartView, name), internal::Slot::plain},
    {"count", &internal::int32_type, offsetof(PartView, count), internal::Slot::optional},
    {"tags", &internal::string_list_type, offsetof(PartView, tags), internal::Slot::plain},
    {"detail", &detail_type, offsetof(PartView, detail), internal::Slot::reference},
    {"frame", &frame_type, offsetof(PartView, frame), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

inline const char* read_part(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<PartView>(to);
  internal::RecordReader in(reading, at);
  const auto read_detail = [&](auto& inner) {
    if (!in.text<"note", Lead::either>(inner.note)) return false;
    if (!in.value<"colour", Lead::either>(colour_type, internal::Slot::optional, &inner.colour)) return false;
    return in.value<"inner", Lead::either>(detail_type, internal::Slot::reference, &inner.inner);
  };
  if (!in.text<"name", Lead::either>(view.name)) return nullptr;
  if (!in.value<"count", Lead::either>(internal::int32_type, internal::Slot::optional, &view.count)) return nullptr;
  if (!in.texts<"tags", Lead::either>(view.tags)) return nullptr;
  if (!in.reference<"detail", Lead::either>(view.detail, read_detail)) return nullptr;
  if (!in.structure<"frame", Lead::either>(view.frame, [&](auto& inner) {
        if (!in.time<"time", Lead::either>(inner.time)) return false;
        return in.reference<"detail", Lead::either>(inner.detail, read_detail);
      }))
    return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

inline constexpr internal::CompiledRecord part_record{read_part};
inline constexpr internal::Schema part_schema =
    internal::structure_schema<PartView>("Part", part_fields, &part_record);
inline constexpr internal::Type part_type = internal::structure_type<PartView>(part_schema);
inline constexpr internal::Type part_list_type = internal::list_type<PartView>(part_type);

extern const internal::Type choice_list_type;
inline const internal::Field choice_fields[] = {
    {"text", &internal::string_type, offsetof(ChoiceView, text), internal::Slot::reference},
    {"part", &part_type, offsetof(ChoiceView, part), internal::Slot::reference},
    {"choices", &choice_list_type, offsetof(ChoiceView, choices), internal::Slot::reference},
};
inline const internal::Schema choice_schema = internal::union_schema<ChoiceView>("Choice", choice_fields);
inline const internal::Type choice_type = internal::union_type<ChoiceView>(choice_schema);
inline const internal::Type choice_list_type = internal::list_type<ChoiceView>(choice_type);

inline constexpr internal::Type sparse_text_list_type =
    internal::list_type<std::optional<std::string_view>>(internal::string_type, internal::Slot::optional);
inline constexpr internal::Type number_list_type = internal::list_type<std::int32_t>(internal::int32_type);
inline constexpr internal::Type sparse_part_list_type =
    internal::list_type<std::optional<PartView>>(part_type, internal::Slot::optional);
inline constexpr internal::Type large_list_type = internal::list_type<std::int64_t>(internal::int64_type);
inline constexpr internal::Type grid_type = internal::list_type<std::span<const std::int64_t>>(large_list_type);
inline constexpr internal::Type document_list_type = internal::list_type<DocumentView>(internal::document_type);
inline constexpr internal::Type part_map_type = internal::map_type<PartView>(part_type);
inline constexpr internal::Type sparse_map_type =
    internal::map_type<std::optional<std::int32_t>>(internal::int32_type, internal::Slot::optional);

extern const internal::Type sample_type;
inline const internal::Field sample_fields[] = {
    {"flag", &internal::boolean_type, offsetof(SampleView, flag), internal::Slot::plain},
    {"maybeFlag", &internal::boolean_type, offsetof(SampleView, maybe_flag), internal::Slot::optional},
    {"tiny", &internal::int8_type, offsetof(SampleView, tiny), internal::Slot::plain},
    {"small", &internal::int16_type, offsetof(SampleView, small), internal::Slot::plain},
    {"number", &internal::int32_type, offsetof(SampleView, number), internal::Slot::plain},
    {"large", &internal::int64_type, offsetof(SampleView, large), internal::Slot::plain},
    {"maybeLarge", &internal::int64_type, offsetof(SampleView, maybe_large), internal::Slot::optional},
    {"ratio", &internal::float_type, offsetof(SampleView, ratio), internal::Slot::plain},
    {"precise", &internal::double_type, offsetof(SampleView, precise), internal::Slot::plain},
    {"maybePrecise", &internal::double_type, offsetof(SampleView, maybe_precise), internal::Slot::optional},
    {"text", &internal::string_type, offsetof(SampleView, text), internal::Slot::plain},
    {"maybeText", &internal::string_type, offsetof(SampleView, maybe_text), internal::Slot::optional},
    {"digits", &internal::big_number_type, offsetof(SampleView, digits), internal::Slot::plain},
    {"colour", &colour_type, offsetof(SampleView, colour), internal::Slot::plain},
    {"maybeColour", &colour_type, offsetof(SampleView, maybe_colour), internal::Slot::optional},
    {"level", &internal::int_enum_type, offsetof(SampleView, level), internal::Slot::plain},
    {"time", &internal::date_time_type, offsetof(SampleView, time), internal::Slot::plain},
    {"maybeTime", &internal::epoch_seconds_type, offsetof(SampleView, maybe_time), internal::Slot::optional},
    {"blob", &internal::blob_type, offsetof(SampleView, blob), internal::Slot::plain},
    {"maybeBlob", &internal::blob_type, offsetof(SampleView, maybe_blob), internal::Slot::optional},
    {"document", &internal::document_type, offsetof(SampleView, document), internal::Slot::plain},
    {"part", &part_type, offsetof(SampleView, part), internal::Slot::plain},
    {"maybePart", &part_type, offsetof(SampleView, maybe_part), internal::Slot::reference},
    {"self", &sample_type, offsetof(SampleView, self), internal::Slot::reference},
    {"choice", &choice_type, offsetof(SampleView, choice), internal::Slot::plain},
    {"maybeChoice", &choice_type, offsetof(SampleView, maybe_choice), internal::Slot::reference},
    {"texts", &internal::string_list_type, offsetof(SampleView, texts), internal::Slot::plain},
    {"sparseTexts", &sparse_text_list_type, offsetof(SampleView, sparse_texts), internal::Slot::plain},
    {"numbers", &number_list_type, offsetof(SampleView, numbers), internal::Slot::plain},
    {"parts", &part_list_type, offsetof(SampleView, parts), internal::Slot::plain},
    {"sparseParts", &sparse_part_list_type, offsetof(SampleView, sparse_parts), internal::Slot::plain},
    {"grid", &grid_type, offsetof(SampleView, grid), internal::Slot::plain},
    {"documents", &document_list_type, offsetof(SampleView, documents), internal::Slot::plain},
    {"labels", &internal::string_map_type, offsetof(SampleView, labels), internal::Slot::plain},
    {"partMap", &part_map_type, offsetof(SampleView, part_map), internal::Slot::plain},
    {"sparseMap", &sparse_map_type, offsetof(SampleView, sparse_map), internal::Slot::plain},
    {"defaulted", &internal::int32_type, offsetof(SampleView, defaulted), internal::Slot::plain},
};
inline const internal::Schema sample_schema = internal::structure_schema<SampleView>("Sample", sample_fields);
inline const internal::Type sample_type = internal::structure_type<SampleView>(sample_schema);

/// One decoded text with everything that its view points to.
template <class View>
struct Decoded {
  bool ok{};
  std::string problem{};
  View view{};
  std::unique_ptr<internal::PaddedBuffer> body = std::make_unique<internal::PaddedBuffer>();
  std::unique_ptr<internal::Arena> arena = std::make_unique<internal::Arena>();

  const View* operator->() const { return &view; }
};

template <class View>
Decoded<View> decode_as(const internal::Schema& schema, std::string_view json,
                        internal::Decoder decoder = internal::Decoder::automatic) {
  Decoded<View> decoded;
  if (!decoded.body->assign(json)) return decoded;
  decoded.body->seal();
  internal::JsonReader reader(decoder);
  decoded.ok = reader.decode(schema, *decoded.body, *decoded.arena, &decoded.view);
  decoded.problem = reader.problem();
  return decoded;
}

inline Decoded<SampleView> decode(std::string_view json) { return decode_as<SampleView>(sample_schema, json); }

}  // namespace sample
