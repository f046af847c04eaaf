// Client::delete_prompt_router: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/delete_prompt_router.h"

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

constexpr internal::Schema delete_prompt_router_schema =
    internal::structure_schema<DeletePromptRouterView>("DeletePromptRouterResponse");
constexpr internal::OutputSchema delete_prompt_router_output{
    .view = &delete_prompt_router_schema,
    .body = &delete_prompt_router_schema,
};
constexpr internal::Operation delete_prompt_router_operation{
    .service = &common::service,
    .name = "DeletePromptRouter",
    .errors = common::errors,
    .output = &delete_prompt_router_output,
};

internal::HttpRequest encode(const DeletePromptRouterRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/prompt-routers/"};
  out.label("promptRouterArn", in.prompt_router_arn);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeletePromptRouterRequest& in) {
  writer.begin_object();
  writer.member("promptRouterArn", in.prompt_router_arn);
  writer.end_object();
}

const internal::Schema& schema_of(const DeletePromptRouterView*) { return delete_prompt_router_schema; }

Response<DeletePromptRouterView> Client::delete_prompt_router(const DeletePromptRouterRequest& request,
                                                              const CallOptions& options) const {
  return internal::call<DeletePromptRouterView>(*connection_, delete_prompt_router_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeletePromptRouterRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_prompt_router_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
