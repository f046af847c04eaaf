// Decode tables and records of JarView.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/views/jar.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::kitchen_sink {
namespace {

constexpr internal::Field jar_fields[] = {
    {"label", &internal::string_type, offsetof(JarView, label), internal::Slot::plain},
    {"class", &internal::string_type, offsetof(JarView, class_), internal::Slot::optional},
    {"Class", &internal::int32_type, offsetof(JarView, class_2), internal::Slot::optional},
    {"fooBar", &internal::string_type, offsetof(JarView, foo_bar), internal::Slot::optional},
    {"foo_bar", &internal::string_type, offsetof(JarView, foo_bar_2), internal::Slot::optional},
    {"size", &internal::int_enum_type, offsetof(JarView, size), internal::Slot::optional},
    {"room", &schemas::room_type, offsetof(JarView, room), internal::Slot::plain},
    {"opened", &internal::epoch_seconds_type, offsetof(JarView, opened), internal::Slot::optional},
    {"secret", &internal::string_type, offsetof(JarView, secret), internal::Slot::optional, true},
    {"contents", &internal::blob_type, offsetof(JarView, contents), internal::Slot::optional},
};

OUTCROP_RECORDS_BEGIN

const char* read_jar(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<JarView>(to);
  internal::RecordReader in(reading, at);
  if (!in.value<"Class", Lead::either>(internal::int32_type, internal::Slot::optional, &view.class_2)) return nullptr;
  if (!in.text<"class", Lead::either>(view.class_)) return nullptr;
  if (!in.value<"contents", Lead::either>(internal::blob_type, internal::Slot::optional, &view.contents))
    return nullptr;
  if (!in.text<"fooBar", Lead::either>(view.foo_bar)) return nullptr;
  if (!in.text<"foo_bar", Lead::either>(view.foo_bar_2)) return nullptr;
  if (!in.text<"label", Lead::either>(view.label)) return nullptr;
  if (!in.value<"opened">(internal::epoch_seconds_type, internal::Slot::optional, &view.opened)) return nullptr;
  if (!in.choice<"room", 0>(view.room)) return nullptr;
  if (!in.text<"secret">(view.secret)) return nullptr;
  if (!in.value<"size">(internal::int_enum_type, internal::Slot::optional, &view.size)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* jar_enumerations[] = {
    &schemas::room_type,
};
constexpr internal::CompiledRecord jar_record{read_jar, jar_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema jar_schema = internal::structure_schema<JarView>("Jar", jar_fields, &jar_record);
constinit const internal::Type jar_type = internal::structure_type<JarView>(jar_schema);

}  // namespace schemas

const internal::Schema& schema_of(const JarView*) { return schemas::jar_schema; }

}  // namespace outcrop::kitchen_sink
