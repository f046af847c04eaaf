// Client::retrieve_and_generate: how its request is written and its answer read.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/operations/retrieve_and_generate.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agent_runtime/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Type retrieve_and_generate_citations_type =
    internal::list_type<CitationView>(schemas::citation_type);
constexpr internal::Field retrieve_and_generate_fields[] = {
    {"sessionId", &internal::string_type, offsetof(RetrieveAndGenerateView, session_id), internal::Slot::plain},
    {"output", &schemas::retrieve_and_generate_output_type, offsetof(RetrieveAndGenerateView, output),
     internal::Slot::plain, true},
    {"citations", &retrieve_and_generate_citations_type, offsetof(RetrieveAndGenerateView, citations),
     internal::Slot::plain},
    {"guardrailAction", &schemas::guadrail_action_type, offsetof(RetrieveAndGenerateView, guardrail_action),
     internal::Slot::plain},
};
constexpr internal::Schema retrieve_and_generate_schema =
    internal::structure_schema<RetrieveAndGenerateView>("RetrieveAndGenerateResponse", retrieve_and_generate_fields);
constexpr internal::OutputSchema retrieve_and_generate_output{
    .view = &retrieve_and_generate_schema,
    .body = &retrieve_and_generate_schema,
    .needs_body = true,
};
constexpr internal::Operation retrieve_and_generate_operation{
    .service = &common::service,
    .name = "RetrieveAndGenerate",
    .errors = common::errors,
    .output = &retrieve_and_generate_output,
    .model_invocation = true,
};

internal::HttpRequest encode(const RetrieveAndGenerateRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/retrieveAndGenerate"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("sessionId", in.session_id);
    writer.required("input", in.input);
    writer.member("retrieveAndGenerateConfiguration", in.retrieve_and_generate_configuration);
    writer.member("sessionConfiguration", in.session_configuration);
    writer.member("userContext", in.user_context);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const RetrieveAndGenerateRequest& in) {
  writer.begin_object();
  writer.member("sessionId", in.session_id);
  writer.sensitive().member("input", in.input);
  writer.member("retrieveAndGenerateConfiguration", in.retrieve_and_generate_configuration);
  writer.member("sessionConfiguration", in.session_configuration);
  writer.sensitive().member("userContext", in.user_context);
  writer.end_object();
}

const internal::Schema& schema_of(const RetrieveAndGenerateView*) { return retrieve_and_generate_schema; }

Response<RetrieveAndGenerateView> Client::retrieve_and_generate(const RetrieveAndGenerateRequest& request,
                                                                const CallOptions& options) const {
  return internal::call<RetrieveAndGenerateView>(*connection_, retrieve_and_generate_operation, encode(request),
                                                 options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const RetrieveAndGenerateRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, retrieve_and_generate_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent_runtime
