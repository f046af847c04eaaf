// EvaluationConfigView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

/// A score, as a word or a number.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_RatingScaleItemValue.html
struct RatingScaleItemValueView {
  enum class Member : std::uint16_t {
    none,
    string_value,
    float_value,
    unknown,
  };

  Member member{};
  /// The score is a word, such as `good`.
  OptionalRef<std::string_view> string_value{};
  /// The score is a number.
  OptionalRef<float> float_value{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const RatingScaleItemValueView*);

/// One grade of a rating scale.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_RatingScaleItem.html
struct RatingScaleItemView {
  /// What an answer has to be like for this grade.
  std::string_view definition{};
  /// The score that stands for this grade.
  RatingScaleItemValueView value{};
};
const internal::Schema& schema_of(const RatingScaleItemView*);

/// A metric by which a model judges answers, in the customer's words.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CustomMetricDefinition.html
struct CustomMetricDefinitionView {
  /// The metric's name, unique in the account's region.
  ///
  /// Sensitive: never logged.
  std::string_view name{};
  /// The prompt for the judging model. Placeholders such as {{prompt}} and {{prediction}} are filled from the data
  /// set.
  std::string_view instructions{};
  /// The grades that the judging model chooses from. Absent: the prompt has to say what the scores are.
  std::span<const RatingScaleItemView> rating_scale{};
};
const internal::Schema& schema_of(const CustomMetricDefinitionView*);

/// Where a metric of the customer's own comes from.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedEvaluationCustomMetricSource.html
struct AutomatedEvaluationCustomMetricSourceView {
  enum class Member : std::uint16_t {
    none,
    custom_metric_definition,
    unknown,
  };

  Member member{};
  /// The definition itself, as part of the request.
  ///
  /// Sensitive: never logged.
  OptionalRef<CustomMetricDefinitionView> custom_metric_definition{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const AutomatedEvaluationCustomMetricSourceView*);

/// A model that judges by metrics of the customer's own.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CustomMetricBedrockEvaluatorModel.html
struct CustomMetricBedrockEvaluatorModelView {
  /// The model's id, or the ARN of a model or inference profile; it must be one that supports judging.
  std::string_view model_identifier{};
};
const internal::Schema& schema_of(const CustomMetricBedrockEvaluatorModelView*);

/// The model that judges by metrics of the customer's own.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CustomMetricEvaluatorModelConfig.html
struct CustomMetricEvaluatorModelConfigView {
  /// The model of Amazon Bedrock that judges.
  std::span<const CustomMetricBedrockEvaluatorModelView> bedrock_evaluator_models{};
};
const internal::Schema& schema_of(const CustomMetricEvaluatorModelConfigView*);

/// Metrics of the customer's own for an automated job.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedEvaluationCustomMetricConfig.html
struct AutomatedEvaluationCustomMetricConfigView {
  /// The metrics, each a prompt for the judging model.
  std::span<const AutomatedEvaluationCustomMetricSourceView> custom_metrics{};
  /// The model that judges by these metrics; it may differ from the one for the built-in metrics.
  CustomMetricEvaluatorModelConfigView evaluator_model_config{};
};
const internal::Schema& schema_of(const AutomatedEvaluationCustomMetricConfigView*);

/// Where a data set is stored.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_EvaluationDatasetLocation.html
struct EvaluationDatasetLocationView {
  enum class Member : std::uint16_t {
    none,
    s3_uri,
    unknown,
  };

  Member member{};
  /// The JSON Lines object in Amazon S3, as s3://bucket/key.
  OptionalRef<std::string_view> s3_uri{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const EvaluationDatasetLocationView*);

/// A data set of prompts: one that comes with the service, or the customer's own.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_EvaluationDataset.html
struct EvaluationDatasetView {
  /// The name: `Builtin.` and more, such as `Builtin.BoolQ`, for one that comes with the service, else any.
  ///
  /// Sensitive: never logged.
  std::string_view name{};
  /// Where the customer's own data set is. Absent for a data set that comes with the service.
  OptionalRef<EvaluationDatasetLocationView> dataset_location{};
};
const internal::Schema& schema_of(const EvaluationDatasetView*);

/// A data set, the task that its prompts set, and the metrics to judge the answers by.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_EvaluationDatasetMetricConfig.html
struct EvaluationDatasetMetricConfigView {
  /// The task that the prompts set. It matters to model evaluation only.
  Open<EvaluationTaskType> task_type{};
  /// The data set with the prompts.
  EvaluationDatasetView dataset{};
  /// Built-in metrics such as `Builtin.Accuracy` or `Builtin.Helpfulness`, or names of metrics that the job itself
  /// defines.
  ///
  /// Sensitive: never logged.
  std::span<const std::string_view> metric_names{};
};
const internal::Schema& schema_of(const EvaluationDatasetMetricConfigView*);

/// A model that judges by built-in metrics.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_BedrockEvaluatorModel.html
struct BedrockEvaluatorModelView {
  /// The model's id, or the ARN of a model or inference profile; it must be one that supports judging.
  std::string_view model_identifier{};
};
const internal::Schema& schema_of(const BedrockEvaluatorModelView*);

/// The model that judges by built-in metrics.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_EvaluatorModelConfig.html
struct EvaluatorModelConfigView {
  enum class Member : std::uint16_t {
    none,
    bedrock_evaluator_models,
    unknown,
  };

  Member member{};
  /// The model of Amazon Bedrock that judges.
  OptionalRef<std::span<const BedrockEvaluatorModelView>> bedrock_evaluator_models{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const EvaluatorModelConfigView*);

/// How an automated job judges: data sets with metrics, and the model that judges where one does.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedEvaluationConfig.html
struct AutomatedEvaluationConfigView {
  /// The data sets with their tasks and metrics.
  std::span<const EvaluationDatasetMetricConfigView> dataset_metric_configs{};
  /// The model that judges. Absent where algorithms compute all the scores.
  OptionalRef<EvaluatorModelConfigView> evaluator_model_config{};
  /// Metrics of the customer's own and the model that judges by them.
  OptionalRef<AutomatedEvaluationCustomMetricConfigView> custom_metric_config{};
};
const internal::Schema& schema_of(const AutomatedEvaluationConfigView*);

/// A question that people rate answers by.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_HumanEvaluationCustomMetric.html
struct HumanEvaluationCustomMetricView {
  /// The metric's name, which the workers see.
  ///
  /// Sensitive: never logged.
  std::string_view name{};
  /// What the workers are to rate, in words for them.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// How they rate: `ThumbsUpDown`, `IndividualLikertScale`, `ComparisonLikertScale`, `ComparisonChoice` or
  /// `ComparisonRank`.
  std::string_view rating_method{};
};
const internal::Schema& schema_of(const HumanEvaluationCustomMetricView*);

/// The flow of work through which people rate.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_HumanWorkflowConfig.html
struct HumanWorkflowConfigView {
  /// The ARN of the flow definition in Amazon SageMaker, which names the work team.
  std::string_view flow_definition_arn{};
  /// What the workers are told before they rate.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> instructions{};
};
const internal::Schema& schema_of(const HumanWorkflowConfigView*);

/// How people judge: the work team, the questions that they are asked, and the data sets.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_HumanEvaluationConfig.html
struct HumanEvaluationConfigView {
  /// The work team's flow in Amazon SageMaker, with instructions.
  OptionalRef<HumanWorkflowConfigView> human_workflow_config{};
  /// The questions that the workers rate each answer by.
  std::span<const HumanEvaluationCustomMetricView> custom_metrics{};
  /// The data set with its task and the names of the metrics.
  std::span<const EvaluationDatasetMetricConfigView> dataset_metric_configs{};
};
const internal::Schema& schema_of(const HumanEvaluationConfigView*);

/// Who judges in an evaluation job, and how.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_EvaluationConfig.html
struct EvaluationConfigView {
  enum class Member : std::uint16_t {
    none,
    automated,
    human,
    unknown,
  };

  Member member{};
  /// Algorithms or a judging model compute the job's scores.
  OptionalRef<AutomatedEvaluationConfigView> automated{};
  /// People rate the answers, through a work team.
  OptionalRef<HumanEvaluationConfigView> human{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const EvaluationConfigView*);

}  // namespace outcrop::bedrock
