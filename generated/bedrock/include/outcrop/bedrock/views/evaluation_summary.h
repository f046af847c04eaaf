// EvaluationSummaryView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <span>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// The models whose answers a job evaluates: invoked by the job, or before it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_EvaluationModelConfigSummary.html
struct EvaluationModelConfigSummaryView {
  /// The models that the job invokes, by id or ARN.
  std::span<const std::string_view> bedrock_model_identifiers{};
  /// The labels of answers that were made before the job.
  std::span<const std::string_view> precomputed_inference_source_identifiers{};
};
const internal::Schema& schema_of(const EvaluationModelConfigSummaryView*);

/// The retrieval-augmented generation that a job evaluates: done by the job, or before it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_EvaluationRagConfigSummary.html
struct EvaluationRagConfigSummaryView {
  /// The ids of the knowledge bases that the job queries.
  std::span<const std::string_view> bedrock_knowledge_base_identifiers{};
  /// The labels of results that were made before the job.
  std::span<const std::string_view> precomputed_rag_source_identifiers{};
};
const internal::Schema& schema_of(const EvaluationRagConfigSummaryView*);

/// What a job evaluates, in short: one of the members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_EvaluationInferenceConfigSummary.html
struct EvaluationInferenceConfigSummaryView {
  /// The models; set where the job evaluates models.
  OptionalRef<EvaluationModelConfigSummaryView> model_config_summary{};
  /// The knowledge bases or other sources; set where the job evaluates retrieval-augmented generation.
  OptionalRef<EvaluationRagConfigSummaryView> rag_config_summary{};
};
const internal::Schema& schema_of(const EvaluationInferenceConfigSummaryView*);

/// An evaluation job as lists show it; GetEvaluationJob has the rest.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_EvaluationSummary.html
struct EvaluationSummaryView {
  /// The job's ARN, which identifies it in the other operations.
  std::string_view job_arn{};
  /// The job's name, as CreateEvaluationJob was given it.
  std::string_view job_name{};
  /// The state that the job was in when the page was made.
  Open<EvaluationJobStatus> status{};
  /// When the job was created.
  Timestamp creation_time{};
  /// Whether people or models judge the answers.
  Open<EvaluationJobType> job_type{};
  /// The kinds of task that the job evaluates.
  std::span<const Open<EvaluationTaskType>> evaluation_task_types{};
  /// The models that are evaluated; inferenceConfigSummary tells more.
  ///
  /// \deprecated since 2025-03-07
  std::span<const std::string_view> model_identifiers{};
  /// The knowledge bases that are evaluated; inferenceConfigSummary tells more.
  ///
  /// \deprecated since 2025-03-07
  std::span<const std::string_view> rag_identifiers{};
  /// The models that judge the answers.
  std::span<const std::string_view> evaluator_model_identifiers{};
  /// The models that judge by the job's own metrics.
  std::span<const std::string_view> custom_metrics_evaluator_model_identifiers{};
  /// The models, knowledge bases or finished answers that are evaluated.
  OptionalRef<EvaluationInferenceConfigSummaryView> inference_config_summary{};
  /// Whether a model or retrieval-augmented generation is evaluated.
  Open<ApplicationType> application_type{};
};
const internal::Schema& schema_of(const EvaluationSummaryView*);

}  // namespace outcrop::bedrock
