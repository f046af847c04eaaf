// Makes GetPromptRouter: the output of Client::get_prompt_router, owned of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/get_prompt_router.h"

#include "outcrop/bedrock/operations/get_prompt_router.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

GetPromptRouter to_owned(const GetPromptRouterView& view) {
  GetPromptRouter owned;
  internal::own(owned.prompt_router_name, view.prompt_router_name);
  internal::own(owned.routing_criteria, view.routing_criteria);
  internal::own(owned.description, view.description);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.prompt_router_arn, view.prompt_router_arn);
  internal::own(owned.models, view.models);
  internal::own(owned.fallback_model, view.fallback_model);
  internal::own(owned.status, view.status);
  internal::own(owned.type, view.type);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetPromptRouter& in) {
  writer.begin_object();
  writer.member("promptRouterName", in.prompt_router_name);
  writer.member("routingCriteria", in.routing_criteria);
  writer.sensitive().member("description", in.description);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.member("promptRouterArn", in.prompt_router_arn);
  writer.member("models", in.models);
  writer.member("fallbackModel", in.fallback_model);
  writer.member("status", in.status);
  writer.member("type", in.type);
  writer.end_object();
}

}  // namespace outcrop::bedrock
