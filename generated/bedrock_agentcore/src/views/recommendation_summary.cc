// Decode tables and records of RecommendationSummaryView.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/recommendation_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field recommendation_summary_fields[] = {
    {"recommendationId", &internal::string_type, offsetof(RecommendationSummaryView, recommendation_id),
     internal::Slot::plain},
    {"recommendationArn", &internal::string_type, offsetof(RecommendationSummaryView, recommendation_arn),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(RecommendationSummaryView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(RecommendationSummaryView, description), internal::Slot::optional},
    {"type", &schemas::recommendation_type_type, offsetof(RecommendationSummaryView, type), internal::Slot::plain},
    {"status", &schemas::recommendation_status_type, offsetof(RecommendationSummaryView, status),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(RecommendationSummaryView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(RecommendationSummaryView, updated_at), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_recommendation_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<RecommendationSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.time<"createdAt", Lead::brace>(view.created_at)) return nullptr;
  if (!in.text<"description">(view.description)) return nullptr;
  if (!in.text<"name">(view.name)) return nullptr;
  if (!in.text<"recommendationArn">(view.recommendation_arn)) return nullptr;
  if (!in.text<"recommendationId">(view.recommendation_id)) return nullptr;
  if (!in.choice<"status", 0>(view.status)) return nullptr;
  if (!in.choice<"type", 1>(view.type)) return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* recommendation_summary_enumerations[] = {
    &schemas::recommendation_status_type,
    &schemas::recommendation_type_type,
};
constexpr internal::CompiledRecord recommendation_summary_record{read_recommendation_summary,
                                                                 recommendation_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema recommendation_summary_schema = internal::structure_schema<RecommendationSummaryView>(
    "RecommendationSummary", recommendation_summary_fields, &recommendation_summary_record);
constinit const internal::Type recommendation_summary_type =
    internal::structure_type<RecommendationSummaryView>(recommendation_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const RecommendationSummaryView*) { return schemas::recommendation_summary_schema; }

}  // namespace outcrop::bedrock_agentcore
