// Writes PromptRouterTargetModel as JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/prompt_router_target_model.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock {

void write_json(internal::JsonWriter& writer, const PromptRouterTargetModel& in) {
  writer.begin_object();
  writer.required("modelArn", in.model_arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock
