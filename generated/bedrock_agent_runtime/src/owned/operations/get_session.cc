// Makes GetSession: the output of Client::get_session, owned of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/operations/get_session.h"

#include "outcrop/bedrock_agent_runtime/operations/get_session.h"
#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

GetSession to_owned(const GetSessionView& view) {
  GetSession owned;
  internal::own(owned.session_id, view.session_id);
  internal::own(owned.session_arn, view.session_arn);
  internal::own(owned.session_status, view.session_status);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.last_updated_at, view.last_updated_at);
  internal::own(owned.session_metadata, view.session_metadata);
  internal::own(owned.encryption_key_arn, view.encryption_key_arn);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetSession& in) {
  writer.begin_object();
  writer.member("sessionId", in.session_id);
  writer.member("sessionArn", in.session_arn);
  writer.member("sessionStatus", in.session_status);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("lastUpdatedAt", in.last_updated_at, TimestampFormat::date_time);
  writer.member("sessionMetadata", in.session_metadata);
  writer.member("encryptionKeyArn", in.encryption_key_arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
