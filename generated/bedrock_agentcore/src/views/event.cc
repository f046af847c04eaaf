// Decode tables and records of EventView and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/event.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field branch_fields[] = {
    {"rootEventId", &internal::string_type, offsetof(BranchView, root_event_id), internal::Slot::optional},
    {"name", &internal::string_type, offsetof(BranchView, name), internal::Slot::plain},
};

constexpr internal::Field content_fields[] = {
    {"text", &internal::string_type, offsetof(ContentView, text), internal::Slot::reference, true},
};

constexpr internal::Field conversational_fields[] = {
    {"content", &schemas::content_type, offsetof(ConversationalView, content), internal::Slot::plain},
    {"role", &schemas::role_type, offsetof(ConversationalView, role), internal::Slot::plain},
};

constexpr internal::Field metadata_value_fields[] = {
    {"stringValue", &internal::string_type, offsetof(MetadataValueView, string_value), internal::Slot::reference},
};

constexpr internal::Field memory_json_data_fields[] = {
    {"content", &internal::document_type, offsetof(MemoryJsonDataView, content), internal::Slot::plain, true},
};

constexpr internal::Field payload_type_fields[] = {
    {"conversational", &schemas::conversational_type, offsetof(PayloadTypeView, conversational),
     internal::Slot::reference},
    {"blob", &internal::document_type, offsetof(PayloadTypeView, blob), internal::Slot::reference, true},
    {"json", &schemas::memory_json_data_type, offsetof(PayloadTypeView, json), internal::Slot::reference, true},
};

constexpr internal::Type event_payload_type = internal::list_type<PayloadTypeView>(schemas::payload_type_type);
constexpr internal::Type event_metadata_type = internal::map_type<MetadataValueView>(schemas::metadata_value_type);
constexpr internal::Field event_fields[] = {
    {"memoryId", &internal::string_type, offsetof(EventView, memory_id), internal::Slot::plain},
    {"actorId", &internal::string_type, offsetof(EventView, actor_id), internal::Slot::plain},
    {"sessionId", &internal::string_type, offsetof(EventView, session_id), internal::Slot::plain},
    {"eventId", &internal::string_type, offsetof(EventView, event_id), internal::Slot::plain},
    {"eventTimestamp", &internal::epoch_seconds_type, offsetof(EventView, event_timestamp), internal::Slot::plain},
    {"payload", &event_payload_type, offsetof(EventView, payload), internal::Slot::plain},
    {"branch", &schemas::branch_type, offsetof(EventView, branch), internal::Slot::reference},
    {"metadata", &event_metadata_type, offsetof(EventView, metadata), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_event(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<EventView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"actorId", Lead::brace>(view.actor_id)) return nullptr;
  if (!in.reference<"branch">(view.branch, [&](auto& inner) {
        if (!in.text<"name", Lead::brace>(inner.name)) return false;
        if (!in.text<"rootEventId">(inner.root_event_id)) return false;
        return true;
      }))
    return nullptr;
  if (!in.text<"eventId">(view.event_id)) return nullptr;
  if (!in.value<"eventTimestamp">(internal::epoch_seconds_type, internal::Slot::plain, &view.event_timestamp))
    return nullptr;
  if (!in.text<"memoryId">(view.memory_id)) return nullptr;
  if (!in.value<"metadata">(*schemas::event_schema.fields[7].type, internal::Slot::plain, &view.metadata))
    return nullptr;
  if (!in.value<"payload">(*schemas::event_schema.fields[5].type, internal::Slot::plain, &view.payload)) return nullptr;
  if (!in.text<"sessionId">(view.session_id)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr internal::CompiledRecord event_record{read_event};

}  // namespace

namespace schemas {

constinit const internal::Schema branch_schema = internal::structure_schema<BranchView>("Branch", branch_fields);
constinit const internal::Type branch_type = internal::structure_type<BranchView>(branch_schema);

constinit const internal::Schema content_schema = internal::union_schema<ContentView>("Content", content_fields);
constinit const internal::Type content_type = internal::union_type<ContentView>(content_schema);

constinit const internal::Schema conversational_schema =
    internal::structure_schema<ConversationalView>("Conversational", conversational_fields);
constinit const internal::Type conversational_type =
    internal::structure_type<ConversationalView>(conversational_schema);

constinit const internal::Schema metadata_value_schema =
    internal::union_schema<MetadataValueView>("MetadataValue", metadata_value_fields);
constinit const internal::Type metadata_value_type = internal::union_type<MetadataValueView>(metadata_value_schema);

constinit const internal::Schema memory_json_data_schema =
    internal::structure_schema<MemoryJsonDataView>("MemoryJsonData", memory_json_data_fields);
constinit const internal::Type memory_json_data_type =
    internal::structure_type<MemoryJsonDataView>(memory_json_data_schema);

constinit const internal::Schema payload_type_schema =
    internal::union_schema<PayloadTypeView>("PayloadType", payload_type_fields);
constinit const internal::Type payload_type_type = internal::union_type<PayloadTypeView>(payload_type_schema);

constinit const internal::Schema event_schema =
    internal::structure_schema<EventView>("Event", event_fields, &event_record);
constinit const internal::Type event_type = internal::structure_type<EventView>(event_schema);

}  // namespace schemas

const internal::Schema& schema_of(const BranchView*) { return schemas::branch_schema; }
const internal::Schema& schema_of(const ContentView*) { return schemas::content_schema; }
const internal::Schema& schema_of(const ConversationalView*) { return schemas::conversational_schema; }
const internal::Schema& schema_of(const MetadataValueView*) { return schemas::metadata_value_schema; }
const internal::Schema& schema_of(const MemoryJsonDataView*) { return schemas::memory_json_data_schema; }
const internal::Schema& schema_of(const PayloadTypeView*) { return schemas::payload_type_schema; }
const internal::Schema& schema_of(const EventView*) { return schemas::event_schema; }

}  // namespace outcrop::bedrock_agentcore
