// Decode tables and records of LimitEntryView and the shapes that only it holds.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/limit_entry.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field rate_config_fields[] = {
    {"rate", &internal::double_type, offsetof(RateConfigView, rate), internal::Slot::plain},
    {"period", &schemas::period_type, offsetof(RateConfigView, period), internal::Slot::plain},
};

constexpr internal::Type limit_entry_requests_type = internal::list_type<RateConfigView>(schemas::rate_config_type);
constexpr internal::Type limit_entry_tokens_type = internal::list_type<RateConfigView>(schemas::rate_config_type);
constexpr internal::Type limit_entry_connections_type = internal::list_type<RateConfigView>(schemas::rate_config_type);
constexpr internal::Field limit_entry_fields[] = {
    {"dimensions", &internal::string_map_type, offsetof(LimitEntryView, dimensions), internal::Slot::plain},
    {"requests", &limit_entry_requests_type, offsetof(LimitEntryView, requests), internal::Slot::plain},
    {"tokens", &limit_entry_tokens_type, offsetof(LimitEntryView, tokens), internal::Slot::plain},
    {"connections", &limit_entry_connections_type, offsetof(LimitEntryView, connections), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_limit_entry(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<LimitEntryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.value<"connections", Lead::either>(*schemas::limit_entry_schema.fields[3].type, internal::Slot::plain,
                                             &view.connections))
    return nullptr;
  if (!in.value<"dimensions", Lead::either>(internal::string_map_type, internal::Slot::plain, &view.dimensions))
    return nullptr;
  if (!in.value<"requests">(*schemas::limit_entry_schema.fields[1].type, internal::Slot::plain, &view.requests))
    return nullptr;
  if (!in.value<"tokens">(*schemas::limit_entry_schema.fields[2].type, internal::Slot::plain, &view.tokens))
    return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr internal::CompiledRecord limit_entry_record{read_limit_entry};

}  // namespace

namespace schemas {

constinit const internal::Schema rate_config_schema =
    internal::structure_schema<RateConfigView>("RateConfig", rate_config_fields);
constinit const internal::Type rate_config_type = internal::structure_type<RateConfigView>(rate_config_schema);

constinit const internal::Schema limit_entry_schema =
    internal::structure_schema<LimitEntryView>("LimitEntry", limit_entry_fields, &limit_entry_record);
constinit const internal::Type limit_entry_type = internal::structure_type<LimitEntryView>(limit_entry_schema);

}  // namespace schemas

const internal::Schema& schema_of(const RateConfigView*) { return schemas::rate_config_schema; }
const internal::Schema& schema_of(const LimitEntryView*) { return schemas::limit_entry_schema; }

}  // namespace outcrop::bedrock_agentcore_control
