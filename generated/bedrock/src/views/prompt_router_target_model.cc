// Decode tables of PromptRouterTargetModelView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/prompt_router_target_model.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field prompt_router_target_model_fields[] = {
    {"modelArn", &internal::string_type, offsetof(PromptRouterTargetModelView, model_arn), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema prompt_router_target_model_schema =
    internal::structure_schema<PromptRouterTargetModelView>("PromptRouterTargetModel",
                                                            prompt_router_target_model_fields);
constinit const internal::Type prompt_router_target_model_type =
    internal::structure_type<PromptRouterTargetModelView>(prompt_router_target_model_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock
