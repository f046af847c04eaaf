// Decode tables and records of EvaluatorSummaryView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/evaluator_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field evaluator_summary_fields[] = {
    {"evaluatorArn", &internal::string_type, offsetof(EvaluatorSummaryView, evaluator_arn), internal::Slot::plain},
    {"evaluatorId", &internal::string_type, offsetof(EvaluatorSummaryView, evaluator_id), internal::Slot::plain},
    {"evaluatorName", &internal::string_type, offsetof(EvaluatorSummaryView, evaluator_name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(EvaluatorSummaryView, description), internal::Slot::optional,
     true},
    {"evaluatorType", &schemas::evaluator_type_type, offsetof(EvaluatorSummaryView, evaluator_type),
     internal::Slot::plain},
    {"provider", &schemas::provider_type, offsetof(EvaluatorSummaryView, provider), internal::Slot::plain},
    {"level", &schemas::evaluator_level_type, offsetof(EvaluatorSummaryView, level), internal::Slot::plain},
    {"status", &schemas::evaluator_status_type, offsetof(EvaluatorSummaryView, status), internal::Slot::plain},
    {"createdAt", &internal::epoch_seconds_type, offsetof(EvaluatorSummaryView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::epoch_seconds_type, offsetof(EvaluatorSummaryView, updated_at), internal::Slot::plain},
    {"lockedForModification", &internal::boolean_type, offsetof(EvaluatorSummaryView, locked_for_modification),
     internal::Slot::optional},
    {"kmsKeyArn", &internal::string_type, offsetof(EvaluatorSummaryView, kms_key_arn), internal::Slot::optional},
};

OUTCROP_RECORDS_BEGIN

const char* read_evaluator_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<EvaluatorSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.value<"createdAt", Lead::brace>(internal::epoch_seconds_type, internal::Slot::plain, &view.created_at))
    return nullptr;
  if (!in.text<"description">(view.description)) return nullptr;
  if (!in.text<"evaluatorArn">(view.evaluator_arn)) return nullptr;
  if (!in.text<"evaluatorId">(view.evaluator_id)) return nullptr;
  if (!in.text<"evaluatorName">(view.evaluator_name)) return nullptr;
  if (!in.choice<"evaluatorType", 0>(view.evaluator_type)) return nullptr;
  if (!in.text<"kmsKeyArn">(view.kms_key_arn)) return nullptr;
  if (!in.choice<"level", 1>(view.level)) return nullptr;
  if (!in.value<"lockedForModification">(internal::boolean_type, internal::Slot::optional,
                                         &view.locked_for_modification))
    return nullptr;
  if (!in.choice<"provider", 2>(view.provider)) return nullptr;
  if (!in.choice<"status", 3>(view.status)) return nullptr;
  if (!in.value<"updatedAt">(internal::epoch_seconds_type, internal::Slot::plain, &view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* evaluator_summary_enumerations[] = {
    &schemas::evaluator_type_type,
    &schemas::evaluator_level_type,
    &schemas::provider_type,
    &schemas::evaluator_status_type,
};
constexpr internal::CompiledRecord evaluator_summary_record{read_evaluator_summary, evaluator_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema evaluator_summary_schema = internal::structure_schema<EvaluatorSummaryView>(
    "EvaluatorSummary", evaluator_summary_fields, &evaluator_summary_record);
constinit const internal::Type evaluator_summary_type =
    internal::structure_type<EvaluatorSummaryView>(evaluator_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const EvaluatorSummaryView*) { return schemas::evaluator_summary_schema; }

}  // namespace outcrop::bedrock_agentcore_control
