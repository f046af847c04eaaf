// Decode tables of RetrieveAndGenerateStreamResponseOutputView and the shapes that only it holds.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/retrieve_and_generate_stream_response_output.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Type citation_event_retrieved_references_type =
    internal::list_type<RetrievedReferenceView>(schemas::retrieved_reference_type);
constexpr internal::Field citation_event_fields[] = {
    {"citation", &schemas::citation_type, offsetof(CitationEventView, citation), internal::Slot::reference},
    {"generatedResponsePart", &schemas::generated_response_part_type,
     offsetof(CitationEventView, generated_response_part), internal::Slot::reference},
    {"retrievedReferences", &citation_event_retrieved_references_type,
     offsetof(CitationEventView, retrieved_references), internal::Slot::plain},
};

constexpr internal::Field guardrail_event_fields[] = {
    {"action", &schemas::guadrail_action_type, offsetof(GuardrailEventView, action), internal::Slot::plain},
};

constexpr internal::Field retrieve_and_generate_output_event_fields[] = {
    {"text", &internal::string_type, offsetof(RetrieveAndGenerateOutputEventView, text), internal::Slot::plain, true},
};

constexpr internal::Field retrieve_and_generate_stream_response_output_fields[] = {
    {"output", &schemas::retrieve_and_generate_output_event_type,
     offsetof(RetrieveAndGenerateStreamResponseOutputView, output), internal::Slot::reference, true},
    {"citation", &schemas::citation_event_type, offsetof(RetrieveAndGenerateStreamResponseOutputView, citation),
     internal::Slot::reference},
    {"guardrail", &schemas::guardrail_event_type, offsetof(RetrieveAndGenerateStreamResponseOutputView, guardrail),
     internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema citation_event_schema =
    internal::structure_schema<CitationEventView>("CitationEvent", citation_event_fields);
constinit const internal::Type citation_event_type = internal::structure_type<CitationEventView>(citation_event_schema);

constinit const internal::Schema guardrail_event_schema =
    internal::structure_schema<GuardrailEventView>("GuardrailEvent", guardrail_event_fields);
constinit const internal::Type guardrail_event_type =
    internal::structure_type<GuardrailEventView>(guardrail_event_schema);

constinit const internal::Schema retrieve_and_generate_output_event_schema =
    internal::structure_schema<RetrieveAndGenerateOutputEventView>("RetrieveAndGenerateOutputEvent",
                                                                   retrieve_and_generate_output_event_fields);
constinit const internal::Type retrieve_and_generate_output_event_type =
    internal::structure_type<RetrieveAndGenerateOutputEventView>(retrieve_and_generate_output_event_schema);

constinit const internal::Schema retrieve_and_generate_stream_response_output_schema =
    internal::union_schema<RetrieveAndGenerateStreamResponseOutputView>(
        "RetrieveAndGenerateStreamResponseOutput", retrieve_and_generate_stream_response_output_fields);
constinit const internal::Type retrieve_and_generate_stream_response_output_type =
    internal::union_type<RetrieveAndGenerateStreamResponseOutputView>(
        retrieve_and_generate_stream_response_output_schema);

}  // namespace schemas

const internal::Schema& schema_of(const CitationEventView*) { return schemas::citation_event_schema; }
const internal::Schema& schema_of(const GuardrailEventView*) { return schemas::guardrail_event_schema; }
const internal::Schema& schema_of(const RetrieveAndGenerateOutputEventView*) {
  return schemas::retrieve_and_generate_output_event_schema;
}
const internal::Schema& schema_of(const RetrieveAndGenerateStreamResponseOutputView*) {
  return schemas::retrieve_and_generate_stream_response_output_schema;
}

}  // namespace outcrop::bedrock_agent_runtime
