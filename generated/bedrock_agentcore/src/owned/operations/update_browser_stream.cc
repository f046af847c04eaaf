// Makes UpdateBrowserStream: the output of Client::update_browser_stream, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/update_browser_stream.h"

#include "outcrop/bedrock_agentcore/operations/update_browser_stream.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

UpdateBrowserStream to_owned(const UpdateBrowserStreamView& view) {
  UpdateBrowserStream owned;
  internal::own(owned.browser_identifier, view.browser_identifier);
  internal::own(owned.session_id, view.session_id);
  internal::own(owned.streams, view.streams);
  internal::own(owned.updated_at, view.updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UpdateBrowserStream& in) {
  writer.begin_object();
  writer.member("browserIdentifier", in.browser_identifier);
  writer.member("sessionId", in.session_id);
  writer.member("streams", in.streams);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
