// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/retrieve_and_generate_stream_response_output.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/retrieve_and_generate_stream_response_output.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

CitationEvent to_owned(const CitationEventView& view) {
  CitationEvent owned;
  internal::own(owned.citation, view.citation);
  internal::own(owned.generated_response_part, view.generated_response_part);
  internal::own(owned.retrieved_references, view.retrieved_references);
  return owned;
}

GuardrailEvent to_owned(const GuardrailEventView& view) {
  GuardrailEvent owned;
  internal::own(owned.action, view.action);
  return owned;
}

RetrieveAndGenerateOutputEvent to_owned(const RetrieveAndGenerateOutputEventView& view) {
  RetrieveAndGenerateOutputEvent owned;
  internal::own(owned.text, view.text);
  return owned;
}

RetrieveAndGenerateStreamResponseOutput to_owned(const RetrieveAndGenerateStreamResponseOutputView& view) {
  RetrieveAndGenerateStreamResponseOutput owned;
  internal::own(owned.output, view.output);
  internal::own(owned.citation, view.citation);
  internal::own(owned.guardrail, view.guardrail);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agent_runtime
