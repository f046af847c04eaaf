// Makes CreatePromptRouter: the output of Client::create_prompt_router, owned of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/create_prompt_router.h"

#include "outcrop/bedrock/operations/create_prompt_router.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

CreatePromptRouter to_owned(const CreatePromptRouterView& view) {
  CreatePromptRouter owned;
  internal::own(owned.prompt_router_arn, view.prompt_router_arn);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CreatePromptRouter& in) {
  writer.begin_object();
  writer.member("promptRouterArn", in.prompt_router_arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock
