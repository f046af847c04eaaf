// EvaluationSummary and the shapes that only it holds.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct EvaluationModelConfigSummaryView;
struct EvaluationRagConfigSummaryView;
struct EvaluationInferenceConfigSummaryView;
struct EvaluationSummaryView;

/// The models whose answers a job evaluates: invoked by the job, or before it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_EvaluationModelConfigSummary.html
struct EvaluationModelConfigSummary {
  /// The models that the job invokes, by id or ARN.
  std::optional<std::vector<std::string>> bedrock_model_identifiers{};
  /// The labels of answers that were made before the job.
  std::optional<std::vector<std::string>> precomputed_inference_source_identifiers{};

  friend bool operator==(const EvaluationModelConfigSummary&, const EvaluationModelConfigSummary&) = default;
};
EvaluationModelConfigSummary to_owned(const EvaluationModelConfigSummaryView& view);
void write_json(internal::JsonWriter& writer, const EvaluationModelConfigSummary& in);

/// The retrieval-augmented generation that a job evaluates: done by the job, or before it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_EvaluationRagConfigSummary.html
struct EvaluationRagConfigSummary {
  /// The ids of the knowledge bases that the job queries.
  std::optional<std::vector<std::string>> bedrock_knowledge_base_identifiers{};
  /// The labels of results that were made before the job.
  std::optional<std::vector<std::string>> precomputed_rag_source_identifiers{};

  friend bool operator==(const EvaluationRagConfigSummary&, const EvaluationRagConfigSummary&) = default;
};
EvaluationRagConfigSummary to_owned(const EvaluationRagConfigSummaryView& view);
void write_json(internal::JsonWriter& writer, const EvaluationRagConfigSummary& in);

/// What a job evaluates, in short: one of the members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_EvaluationInferenceConfigSummary.html
struct EvaluationInferenceConfigSummary {
  /// The models; set where the job evaluates models.
  Box<EvaluationModelConfigSummary> model_config_summary{};
  /// The knowledge bases or other sources; set where the job evaluates retrieval-augmented generation.
  Box<EvaluationRagConfigSummary> rag_config_summary{};

  friend bool operator==(const EvaluationInferenceConfigSummary&, const EvaluationInferenceConfigSummary&) = default;
};
EvaluationInferenceConfigSummary to_owned(const EvaluationInferenceConfigSummaryView& view);
void write_json(internal::JsonWriter& writer, const EvaluationInferenceConfigSummary& in);

/// An evaluation job as lists show it; GetEvaluationJob has the rest.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_EvaluationSummary.html
struct EvaluationSummary {
  /// The job's ARN, which identifies it in the other operations.
  std::string job_arn{};
  /// The job's name, as CreateEvaluationJob was given it.
  std::string job_name{};
  /// The state that the job was in when the page was made.
  std::optional<OwnedOpen<EvaluationJobStatus>> status{};
  /// When the job was created.
  Timestamp creation_time{};
  /// Whether people or models judge the answers.
  std::optional<OwnedOpen<EvaluationJobType>> job_type{};
  /// The kinds of task that the job evaluates.
  std::optional<std::vector<OwnedOpen<EvaluationTaskType>>> evaluation_task_types{};
  /// The models that are evaluated; inferenceConfigSummary tells more.
  ///
  /// \deprecated since 2025-03-07
  std::optional<std::vector<std::string>> model_identifiers{};
  /// The knowledge bases that are evaluated; inferenceConfigSummary tells more.
  ///
  /// \deprecated since 2025-03-07
  std::optional<std::vector<std::string>> rag_identifiers{};
  /// The models that judge the answers.
  std::optional<std::vector<std::string>> evaluator_model_identifiers{};
  /// The models that judge by the job's own metrics.
  std::optional<std::vector<std::string>> custom_metrics_evaluator_model_identifiers{};
  /// The models, knowledge bases or finished answers that are evaluated.
  std::optional<EvaluationInferenceConfigSummary> inference_config_summary{};
  /// Whether a model or retrieval-augmented generation is evaluated.
  std::optional<OwnedOpen<ApplicationType>> application_type{};

  friend bool operator==(const EvaluationSummary&, const EvaluationSummary&) = default;
};
EvaluationSummary to_owned(const EvaluationSummaryView& view);
void write_json(internal::JsonWriter& writer, const EvaluationSummary& in);

}  // namespace outcrop::bedrock
