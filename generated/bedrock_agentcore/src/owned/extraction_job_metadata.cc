// Makes ExtractionJobMetadata and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/extraction_job_metadata.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/extraction_job_metadata.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

MessageMetadata to_owned(const MessageMetadataView& view) {
  MessageMetadata owned;
  internal::own(owned.event_id, view.event_id);
  internal::own(owned.message_index, view.message_index);
  return owned;
}

void write_json(internal::JsonWriter& writer, const MessageMetadata& in) {
  writer.begin_object();
  writer.member("eventId", in.event_id);
  writer.member("messageIndex", in.message_index);
  writer.end_object();
}

ExtractionJobMessages to_owned(const ExtractionJobMessagesView& view) {
  ExtractionJobMessages owned;
  internal::own(owned.messages_list, view.messages_list);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ExtractionJobMessages& in) {
  writer.exactly_one("ExtractionJobMessages", in.messages_list.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("messagesList", in.messages_list);
  writer.unknown(in.unknown);
  writer.end_object();
}

ExtractionJobMetadata to_owned(const ExtractionJobMetadataView& view) {
  ExtractionJobMetadata owned;
  internal::own(owned.job_id, view.job_id);
  internal::own(owned.messages, view.messages);
  internal::own(owned.status, view.status);
  internal::own(owned.failure_reason, view.failure_reason);
  internal::own(owned.strategy_id, view.strategy_id);
  internal::own(owned.session_id, view.session_id);
  internal::own(owned.actor_id, view.actor_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ExtractionJobMetadata& in) {
  writer.begin_object();
  writer.member("jobID", in.job_id);
  writer.member("messages", in.messages);
  writer.member("status", in.status);
  writer.member("failureReason", in.failure_reason);
  writer.member("strategyId", in.strategy_id);
  writer.member("sessionId", in.session_id);
  writer.member("actorId", in.actor_id);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
