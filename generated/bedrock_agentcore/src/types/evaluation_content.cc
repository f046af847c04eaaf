// Writes EvaluationContent as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/evaluation_content.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const EvaluationContent& in) {
  writer.exactly_one("EvaluationContent", in.text.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("text", in.text);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
