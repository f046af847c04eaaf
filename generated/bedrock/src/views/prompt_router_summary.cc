// Decode tables of PromptRouterSummaryView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/prompt_router_summary.h"

#include <cstddef>

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
    {"description", &internal::string_type, offsetof(PromptRouterSummaryView, description), internal::Slot::optional},
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

}  // namespace

namespace schemas {

constinit const internal::Schema prompt_router_summary_schema =
    internal::structure_schema<PromptRouterSummaryView>("PromptRouterSummary", prompt_router_summary_fields);
constinit const internal::Type prompt_router_summary_type =
    internal::structure_type<PromptRouterSummaryView>(prompt_router_summary_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock
