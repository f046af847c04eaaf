// Decode tables and records of PromptRouterTargetModelView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/prompt_router_target_model.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field prompt_router_target_model_fields[] = {
    {"modelArn", &internal::string_type, offsetof(PromptRouterTargetModelView, model_arn), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_prompt_router_target_model(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<PromptRouterTargetModelView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"modelArn", Lead::brace>(view.model_arn)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr internal::CompiledRecord prompt_router_target_model_record{read_prompt_router_target_model};

}  // namespace

namespace schemas {

constinit const internal::Schema prompt_router_target_model_schema =
    internal::structure_schema<PromptRouterTargetModelView>(
        "PromptRouterTargetModel", prompt_router_target_model_fields, &prompt_router_target_model_record);
constinit const internal::Type prompt_router_target_model_type =
    internal::structure_type<PromptRouterTargetModelView>(prompt_router_target_model_schema);

}  // namespace schemas

const internal::Schema& schema_of(const PromptRouterTargetModelView*) {
  return schemas::prompt_router_target_model_schema;
}

}  // namespace outcrop::bedrock
