// Tables of the shapes in outcrop/bedrock/types/prompt_router_target_model.h.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/types/prompt_router_target_model.h>

#include "bedrock/fields.h"

namespace outcrop::bedrock {

const cli::Shape& fields_of(const PromptRouterTargetModel*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PromptRouterTargetModel::model_arn>("modelArn", true),
  };
  static constexpr cli::Shape shape{.name = "PromptRouterTargetModel", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock
