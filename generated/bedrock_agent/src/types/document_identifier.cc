// Writes DocumentIdentifier as JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/types/document_identifier.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent {

void write_json(internal::JsonWriter& writer, const DocumentIdentifier& in) {
  writer.begin_object();
  writer.required("dataSourceType", in.data_source_type);
  writer.member("s3", in.s3);
  writer.member("custom", in.custom);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
