// Client::generate_query: how its request is written and its answer read.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/operations/generate_query.h"

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

constexpr internal::Type generate_query_queries_type =
    internal::list_type<GeneratedQueryView>(schemas::generated_query_type);
constexpr internal::Field generate_query_fields[] = {
    {"queries", &generate_query_queries_type, offsetof(GenerateQueryView, queries), internal::Slot::plain, true},
};
constexpr internal::Schema generate_query_schema =
    internal::structure_schema<GenerateQueryView>("GenerateQueryResponse", generate_query_fields);
constexpr internal::OutputSchema generate_query_output{
    .view = &generate_query_schema,
    .body = &generate_query_schema,
};
constexpr internal::Operation generate_query_operation{
    .service = &common::service,
    .name = "GenerateQuery",
    .errors = common::errors,
    .output = &generate_query_output,
    .model_invocation = true,
};

internal::HttpRequest encode(const GenerateQueryRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/generateQuery"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("queryGenerationInput", in.query_generation_input);
    writer.required("transformationConfiguration", in.transformation_configuration);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GenerateQueryRequest& in) {
  writer.begin_object();
  writer.sensitive().member("queryGenerationInput", in.query_generation_input);
  writer.member("transformationConfiguration", in.transformation_configuration);
  writer.end_object();
}

const internal::Schema& schema_of(const GenerateQueryView*) { return generate_query_schema; }

Response<GenerateQueryView> Client::generate_query(const GenerateQueryRequest& request,
                                                   const CallOptions& options) const {
  return internal::call<GenerateQueryView>(*connection_, generate_query_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GenerateQueryRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, generate_query_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent_runtime
