// Decode tables and records of ExtractionJobMetadataView and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/extraction_job_metadata.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field message_metadata_fields[] = {
    {"eventId", &internal::string_type, offsetof(MessageMetadataView, event_id), internal::Slot::plain},
    {"messageIndex", &internal::int32_type, offsetof(MessageMetadataView, message_index), internal::Slot::plain},
};

constexpr internal::Type extraction_job_messages_messages_list_type =
    internal::list_type<MessageMetadataView>(schemas::message_metadata_type);
constexpr internal::Field extraction_job_messages_fields[] = {
    {"messagesList", &extraction_job_messages_messages_list_type, offsetof(ExtractionJobMessagesView, messages_list),
     internal::Slot::reference},
};

constexpr internal::Field extraction_job_metadata_fields[] = {
    {"jobID", &internal::string_type, offsetof(ExtractionJobMetadataView, job_id), internal::Slot::plain},
    {"messages", &schemas::extraction_job_messages_type, offsetof(ExtractionJobMetadataView, messages),
     internal::Slot::plain},
    {"status", &schemas::extraction_job_status_type, offsetof(ExtractionJobMetadataView, status),
     internal::Slot::plain},
    {"failureReason", &internal::string_type, offsetof(ExtractionJobMetadataView, failure_reason),
     internal::Slot::optional},
    {"strategyId", &internal::string_type, offsetof(ExtractionJobMetadataView, strategy_id), internal::Slot::optional},
    {"sessionId", &internal::string_type, offsetof(ExtractionJobMetadataView, session_id), internal::Slot::optional},
    {"actorId", &internal::string_type, offsetof(ExtractionJobMetadataView, actor_id), internal::Slot::optional},
};

OUTCROP_RECORDS_BEGIN

const char* read_extraction_job_metadata(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<ExtractionJobMetadataView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"actorId", Lead::either>(view.actor_id)) return nullptr;
  if (!in.text<"failureReason", Lead::either>(view.failure_reason)) return nullptr;
  if (!in.text<"jobID", Lead::either>(view.job_id)) return nullptr;
  if (!in.value<"messages">(schemas::extraction_job_messages_type, internal::Slot::plain, &view.messages))
    return nullptr;
  if (!in.text<"sessionId">(view.session_id)) return nullptr;
  if (!in.choice<"status", 0>(view.status)) return nullptr;
  if (!in.text<"strategyId">(view.strategy_id)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* extraction_job_metadata_enumerations[] = {
    &schemas::extraction_job_status_type,
};
constexpr internal::CompiledRecord extraction_job_metadata_record{read_extraction_job_metadata,
                                                                  extraction_job_metadata_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema message_metadata_schema =
    internal::structure_schema<MessageMetadataView>("MessageMetadata", message_metadata_fields);
constinit const internal::Type message_metadata_type =
    internal::structure_type<MessageMetadataView>(message_metadata_schema);

constinit const internal::Schema extraction_job_messages_schema =
    internal::union_schema<ExtractionJobMessagesView>("ExtractionJobMessages", extraction_job_messages_fields);
constinit const internal::Type extraction_job_messages_type =
    internal::union_type<ExtractionJobMessagesView>(extraction_job_messages_schema);

constinit const internal::Schema extraction_job_metadata_schema = internal::structure_schema<ExtractionJobMetadataView>(
    "ExtractionJobMetadata", extraction_job_metadata_fields, &extraction_job_metadata_record);
constinit const internal::Type extraction_job_metadata_type =
    internal::structure_type<ExtractionJobMetadataView>(extraction_job_metadata_schema);

}  // namespace schemas

const internal::Schema& schema_of(const MessageMetadataView*) { return schemas::message_metadata_schema; }
const internal::Schema& schema_of(const ExtractionJobMessagesView*) { return schemas::extraction_job_messages_schema; }
const internal::Schema& schema_of(const ExtractionJobMetadataView*) { return schemas::extraction_job_metadata_schema; }

}  // namespace outcrop::bedrock_agentcore
