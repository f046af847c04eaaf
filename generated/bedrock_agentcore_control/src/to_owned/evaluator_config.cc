// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/evaluator_config.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/evaluator_config.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

InferenceConfiguration to_owned(const InferenceConfigurationView& view) {
  InferenceConfiguration owned;
  internal::own(owned.max_tokens, view.max_tokens);
  internal::own(owned.temperature, view.temperature);
  internal::own(owned.top_p, view.top_p);
  internal::own(owned.stop_sequences, view.stop_sequences);
  return owned;
}

BedrockEvaluatorModelConfig to_owned(const BedrockEvaluatorModelConfigView& view) {
  BedrockEvaluatorModelConfig owned;
  internal::own(owned.model_id, view.model_id);
  internal::own(owned.inference_config, view.inference_config);
  internal::own(owned.additional_model_request_fields, view.additional_model_request_fields);
  return owned;
}

CategoricalScaleDefinition to_owned(const CategoricalScaleDefinitionView& view) {
  CategoricalScaleDefinition owned;
  internal::own(owned.definition, view.definition);
  internal::own(owned.label, view.label);
  return owned;
}

LambdaEvaluatorConfig to_owned(const LambdaEvaluatorConfigView& view) {
  LambdaEvaluatorConfig owned;
  internal::own(owned.lambda_arn, view.lambda_arn);
  internal::own(owned.lambda_timeout_in_seconds, view.lambda_timeout_in_seconds);
  return owned;
}

CodeBasedEvaluatorConfig to_owned(const CodeBasedEvaluatorConfigView& view) {
  CodeBasedEvaluatorConfig owned;
  internal::own(owned.lambda_config, view.lambda_config);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

ReasoningConfiguration to_owned(const ReasoningConfigurationView& view) {
  ReasoningConfiguration owned;
  internal::own(owned.effort, view.effort);
  return owned;
}

OpenResponsesEvaluatorModelConfig to_owned(const OpenResponsesEvaluatorModelConfigView& view) {
  OpenResponsesEvaluatorModelConfig owned;
  internal::own(owned.model_id, view.model_id);
  internal::own(owned.max_output_tokens, view.max_output_tokens);
  internal::own(owned.temperature, view.temperature);
  internal::own(owned.top_p, view.top_p);
  internal::own(owned.reasoning, view.reasoning);
  return owned;
}

EvaluatorModelConfig to_owned(const EvaluatorModelConfigView& view) {
  EvaluatorModelConfig owned;
  internal::own(owned.bedrock_evaluator_model_config, view.bedrock_evaluator_model_config);
  internal::own(owned.responses_evaluator_model_config, view.responses_evaluator_model_config);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

DerivedEvaluatorConfig to_owned(const DerivedEvaluatorConfigView& view) {
  DerivedEvaluatorConfig owned;
  internal::own(owned.base_evaluator_id, view.base_evaluator_id);
  internal::own(owned.model_config, view.model_config);
  return owned;
}

NumericalScaleDefinition to_owned(const NumericalScaleDefinitionView& view) {
  NumericalScaleDefinition owned;
  internal::own(owned.definition, view.definition);
  internal::own(owned.value, view.value);
  internal::own(owned.label, view.label);
  return owned;
}

RatingScale to_owned(const RatingScaleView& view) {
  RatingScale owned;
  internal::own(owned.numerical, view.numerical);
  internal::own(owned.categorical, view.categorical);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

LlmAsAJudgeEvaluatorConfig to_owned(const LlmAsAJudgeEvaluatorConfigView& view) {
  LlmAsAJudgeEvaluatorConfig owned;
  internal::own(owned.instructions, view.instructions);
  internal::own(owned.rating_scale, view.rating_scale);
  internal::own(owned.model_config, view.model_config);
  return owned;
}

EvaluatorConfig to_owned(const EvaluatorConfigView& view) {
  EvaluatorConfig owned;
  internal::own(owned.llm_as_a_judge, view.llm_as_a_judge);
  internal::own(owned.code_based, view.code_based);
  internal::own(owned.derived, view.derived);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
