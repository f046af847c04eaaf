// Client::get_prompt_router: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/get_prompt_router.h"

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

constexpr internal::Type get_prompt_router_models_type =
    internal::list_type<PromptRouterTargetModelView>(schemas::prompt_router_target_model_type);
constexpr internal::Field get_prompt_router_fields[] = {
    {"promptRouterName", &internal::string_type, offsetof(GetPromptRouterView, prompt_router_name),
     internal::Slot::plain},
    {"routingCriteria", &schemas::routing_criteria_type, offsetof(GetPromptRouterView, routing_criteria),
     internal::Slot::plain},
    {"description", &internal::string_type, offsetof(GetPromptRouterView, description), internal::Slot::optional, true},
    {"createdAt", &internal::date_time_type, offsetof(GetPromptRouterView, created_at), internal::Slot::optional},
    {"updatedAt", &internal::date_time_type, offsetof(GetPromptRouterView, updated_at), internal::Slot::optional},
    {"promptRouterArn", &internal::string_type, offsetof(GetPromptRouterView, prompt_router_arn),
     internal::Slot::plain},
    {"models", &get_prompt_router_models_type, offsetof(GetPromptRouterView, models), internal::Slot::plain},
    {"fallbackModel", &schemas::prompt_router_target_model_type, offsetof(GetPromptRouterView, fallback_model),
     internal::Slot::plain},
    {"status", &schemas::prompt_router_status_type, offsetof(GetPromptRouterView, status), internal::Slot::plain},
    {"type", &schemas::prompt_router_type_type, offsetof(GetPromptRouterView, type), internal::Slot::plain},
};
constexpr internal::Schema get_prompt_router_schema =
    internal::structure_schema<GetPromptRouterView>("GetPromptRouterResponse", get_prompt_router_fields);
constexpr internal::OutputSchema get_prompt_router_output{
    .view = &get_prompt_router_schema,
    .body = &get_prompt_router_schema,
    .needs_body = true,
};
constexpr internal::Operation get_prompt_router_operation{
    .service = &common::service,
    .name = "GetPromptRouter",
    .errors = common::errors,
    .output = &get_prompt_router_output,
};

internal::HttpRequest encode(const GetPromptRouterRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/prompt-routers/"};
  out.label("promptRouterArn", in.prompt_router_arn);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetPromptRouterRequest& in) {
  writer.begin_object();
  writer.member("promptRouterArn", in.prompt_router_arn);
  writer.end_object();
}

const internal::Schema& schema_of(const GetPromptRouterView*) { return get_prompt_router_schema; }

Response<GetPromptRouterView> Client::get_prompt_router(const GetPromptRouterRequest& request,
                                                        const CallOptions& options) const {
  return internal::call<GetPromptRouterView>(*connection_, get_prompt_router_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetPromptRouterRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_prompt_router_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
