// Decode tables and records of PromptRouterSummaryView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/prompt_router_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Type prompt_router_summary_models_type =
    internal::list_type<PromptRouterTargetModelView>(schemas::prompt_router_target_model_type);
constexpr internal::Field prompt_router_summary_fields[] = {
    {"promptRouterName", &internal::string_type, offsetof(PromptRouterSummaryView, prompt_router_name),
     internal::Slot::plain},
    {"routingCriteria", &schemas::routing_criteria_type, offsetof(PromptRouterSummaryView, routing_criteria),
     internal::Slot::plain},
    {"description", &internal::string_type, offsetof(PromptRouterSummaryView, description), internal::Slot::optional,
     true},
    {"createdAt", &internal::date_time_type, offsetof(PromptRouterSummaryView, created_at), internal::Slot::optional},
    {"updatedAt", &internal::date_time_type, offsetof(PromptRouterSummaryView, updated_at), internal::Slot::optional},
    {"promptRouterArn", &internal::string_type, offsetof(PromptRouterSummaryView, prompt_router_arn),
     internal::Slot::plain},
    {"models", &prompt_router_summary_models_type, offsetof(PromptRouterSummaryView, models), internal::Slot::plain},
    {"fallbackModel", &schemas::prompt_router_target_model_type, offsetof(PromptRouterSummaryView, fallback_model),
     internal::Slot::plain},
    {"status", &schemas::prompt_router_status_type, offsetof(PromptRouterSummaryView, status), internal::Slot::plain},
    {"type", &schemas::prompt_router_type_type, offsetof(PromptRouterSummaryView, type), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_prompt_router_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<PromptRouterSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.time<"createdAt", Lead::either>(view.created_at)) return nullptr;
  if (!in.text<"description", Lead::either>(view.description)) return nullptr;
  if (!in.structure<"fallbackModel", Lead::either>(view.fallback_model, [&](auto& inner) {
        if (!in.text<"modelArn", Lead::brace>(inner.model_arn)) return false;
        return true;
      }))
    return nullptr;
  if (!in.value<"models">(*schemas::prompt_router_summary_schema.fields[6].type, internal::Slot::plain, &view.models))
    return nullptr;
  if (!in.text<"promptRouterArn">(view.prompt_router_arn)) return nullptr;
  if (!in.text<"promptRouterName">(view.prompt_router_name)) return nullptr;
  if (!in.structure<"routingCriteria">(view.routing_criteria, [&](auto& inner) {
        if (!in.value<"responseQualityDifference", Lead::brace>(internal::double_type, internal::Slot::plain,
                                                                &inner.response_quality_difference))
          return false;
        return true;
      }))
    return nullptr;
  if (!in.choice<"status", 0>(view.status)) return nullptr;
  if (!in.choice<"type", 1>(view.type)) return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* prompt_router_summary_enumerations[] = {
    &schemas::prompt_router_status_type,
    &schemas::prompt_router_type_type,
};
constexpr internal::CompiledRecord prompt_router_summary_record{read_prompt_router_summary,
                                                                prompt_router_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema prompt_router_summary_schema = internal::structure_schema<PromptRouterSummaryView>(
    "PromptRouterSummary", prompt_router_summary_fields, &prompt_router_summary_record);
constinit const internal::Type prompt_router_summary_type =
    internal::structure_type<PromptRouterSummaryView>(prompt_router_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const PromptRouterSummaryView*) { return schemas::prompt_router_summary_schema; }

}  // namespace outcrop::bedrock
