// Writes RetrieveAndGenerateStreamResponseOutput and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/retrieve_and_generate_stream_response_output.h"

#include "outcrop/internal/json_writer.h"
#include "write_json.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const CitationEvent& in) {
  writer.begin_object();
  writer.member("citation", in.citation);
  writer.member("generatedResponsePart", in.generated_response_part);
  writer.member("retrievedReferences", in.retrieved_references);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailEvent& in) {
  writer.begin_object();
  writer.member("action", in.action);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RetrieveAndGenerateOutputEvent& in) {
  writer.begin_object();
  writer.required("text", in.text);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RetrieveAndGenerateStreamResponseOutput& in) {
  writer.exactly_one("RetrieveAndGenerateStreamResponseOutput", in.output.has_value() + in.citation.has_value() +
                                                                    in.guardrail.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("output", in.output);
  writer.member("citation", in.citation);
  writer.member("guardrail", in.guardrail);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
