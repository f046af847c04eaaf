// Makes OutputFile of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/output_file.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/output_file.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

OutputFile to_owned(const OutputFileView& view) {
  OutputFile owned;
  internal::own(owned.name, view.name);
  internal::own(owned.type, view.type);
  internal::own(owned.bytes, view.bytes);
  return owned;
}

void write_json(internal::JsonWriter& writer, const OutputFile& in) {
  writer.begin_object();
  writer.sensitive().member("name", in.name);
  writer.sensitive().member("type", in.type);
  writer.sensitive().member("bytes", in.bytes);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
