// Makes IngestData: the output of Client::ingest_data, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/ingest_data.h"

#include "outcrop/bedrock_agentcore/operations/ingest_data.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

IngestData to_owned(const IngestDataView& view) {
  IngestData owned;
  internal::own(owned.session_id, view.session_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const IngestData& in) {
  writer.begin_object();
  writer.member("sessionId", in.session_id);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
