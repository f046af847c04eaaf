// Client::create_prompt_router: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/create_prompt_router.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field create_prompt_router_fields[] = {
    {"promptRouterArn", &internal::string_type, offsetof(CreatePromptRouterView, prompt_router_arn),
     internal::Slot::optional},
};
constexpr internal::Schema create_prompt_router_schema =
    internal::structure_schema<CreatePromptRouterView>("CreatePromptRouterResponse", create_prompt_router_fields);
constexpr internal::OutputSchema create_prompt_router_output{
    .view = &create_prompt_router_schema,
    .body = &create_prompt_router_schema,
};
constexpr internal::Operation create_prompt_router_operation{
    .service = &common::service,
    .name = "CreatePromptRouter",
    .errors = common::errors,
    .output = &create_prompt_router_output,
};

internal::HttpRequest encode(const CreatePromptRouterRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/prompt-routers"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("clientRequestToken", internal::idempotency_token(in.client_request_token));
    writer.required("promptRouterName", in.prompt_router_name);
    writer.required("models", in.models);
    writer.member("description", in.description);
    writer.required("routingCriteria", in.routing_criteria);
    writer.required("fallbackModel", in.fallback_model);
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreatePromptRouterRequest& in) {
  writer.begin_object();
  writer.member("clientRequestToken", in.client_request_token);
  writer.member("promptRouterName", in.prompt_router_name);
  writer.member("models", in.models);
  writer.sensitive().member("description", in.description);
  writer.member("routingCriteria", in.routing_criteria);
  writer.member("fallbackModel", in.fallback_model);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const CreatePromptRouterView*) { return create_prompt_router_schema; }

Response<CreatePromptRouterView> Client::create_prompt_router(const CreatePromptRouterRequest& request,
                                                              const CallOptions& options) const {
  return internal::call<CreatePromptRouterView>(*connection_, create_prompt_router_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreatePromptRouterRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_prompt_router_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
