// Makes RetrieveAndGenerateStreamResponseOutput and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/retrieve_and_generate_stream_response_output.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/retrieve_and_generate_stream_response_output.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

CitationEvent to_owned(const CitationEventView& view) {
  CitationEvent owned;
  internal::own(owned.citation, view.citation);
  internal::own(owned.generated_response_part, view.generated_response_part);
  internal::own(owned.retrieved_references, view.retrieved_references);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CitationEvent& in) {
  writer.begin_object();
  writer.member("citation", in.citation);
  writer.member("generatedResponsePart", in.generated_response_part);
  writer.member("retrievedReferences", in.retrieved_references);
  writer.end_object();
}

GuardrailEvent to_owned(const GuardrailEventView& view) {
  GuardrailEvent owned;
  internal::own(owned.action, view.action);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailEvent& in) {
  writer.begin_object();
  writer.member("action", in.action);
  writer.end_object();
}

RetrieveAndGenerateOutputEvent to_owned(const RetrieveAndGenerateOutputEventView& view) {
  RetrieveAndGenerateOutputEvent owned;
  internal::own(owned.text, view.text);
  return owned;
}

void write_json(internal::JsonWriter& writer, const RetrieveAndGenerateOutputEvent& in) {
  writer.begin_object();
  writer.sensitive().member("text", in.text);
  writer.end_object();
}

RetrieveAndGenerateStreamResponseOutput to_owned(const RetrieveAndGenerateStreamResponseOutputView& view) {
  RetrieveAndGenerateStreamResponseOutput owned;
  internal::own(owned.output, view.output);
  internal::own(owned.citation, view.citation);
  internal::own(owned.guardrail, view.guardrail);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const RetrieveAndGenerateStreamResponseOutput& in) {
  writer.exactly_one("RetrieveAndGenerateStreamResponseOutput", in.output.has_value() + in.citation.has_value() +
                                                                    in.guardrail.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("output", in.output);
  writer.member("citation", in.citation);
  writer.member("guardrail", in.guardrail);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
