// Tables of the shapes in outcrop/bedrock_agentcore_control/types/evaluator_config.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/evaluator_config.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const BedrockEvaluatorModelConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&BedrockEvaluatorModelConfig::model_id>("modelId", true),
      cli::field<&BedrockEvaluatorModelConfig::inference_config>("inferenceConfig"),
      cli::field<&BedrockEvaluatorModelConfig::additional_model_request_fields>("additionalModelRequestFields"),
  };
  static constexpr cli::Shape shape{.name = "BedrockEvaluatorModelConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CategoricalScaleDefinition*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CategoricalScaleDefinition::definition>("definition", true),
      cli::field<&CategoricalScaleDefinition::label>("label", true),
  };
  static constexpr cli::Shape shape{.name = "CategoricalScaleDefinition", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CodeBasedEvaluatorConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CodeBasedEvaluatorConfig::lambda_config>("lambdaConfig"),
  };
  static constexpr cli::Shape shape{.name = "CodeBasedEvaluatorConfig", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const DerivedEvaluatorConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DerivedEvaluatorConfig::base_evaluator_id>("baseEvaluatorId", true),
      cli::field<&DerivedEvaluatorConfig::model_config>("modelConfig", true),
  };
  static constexpr cli::Shape shape{.name = "DerivedEvaluatorConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const EvaluatorConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EvaluatorConfig::llm_as_a_judge>("llmAsAJudge"),
      cli::field<&EvaluatorConfig::code_based>("codeBased"),
      cli::field<&EvaluatorConfig::derived>("derived"),
  };
  static constexpr cli::Shape shape{.name = "EvaluatorConfig", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const EvaluatorModelConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EvaluatorModelConfig::bedrock_evaluator_model_config>("bedrockEvaluatorModelConfig"),
      cli::field<&EvaluatorModelConfig::responses_evaluator_model_config>("responsesEvaluatorModelConfig"),
  };
  static constexpr cli::Shape shape{.name = "EvaluatorModelConfig", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const InferenceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InferenceConfiguration::max_tokens>("maxTokens"),
      cli::field<&InferenceConfiguration::temperature>("temperature"),
      cli::field<&InferenceConfiguration::top_p>("topP"),
      cli::field<&InferenceConfiguration::stop_sequences>("stopSequences"),
  };
  static constexpr cli::Shape shape{.name = "InferenceConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const LambdaEvaluatorConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&LambdaEvaluatorConfig::lambda_arn>("lambdaArn", true),
      cli::field<&LambdaEvaluatorConfig::lambda_timeout_in_seconds>("lambdaTimeoutInSeconds"),
  };
  static constexpr cli::Shape shape{.name = "LambdaEvaluatorConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const LlmAsAJudgeEvaluatorConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&LlmAsAJudgeEvaluatorConfig::instructions>("instructions", true),
      cli::field<&LlmAsAJudgeEvaluatorConfig::rating_scale>("ratingScale", true),
      cli::field<&LlmAsAJudgeEvaluatorConfig::model_config>("modelConfig", true),
  };
  static constexpr cli::Shape shape{.name = "LlmAsAJudgeEvaluatorConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const NumericalScaleDefinition*) {
  static constexpr cli::Field fields[] = {
      cli::field<&NumericalScaleDefinition::definition>("definition", true),
      cli::field<&NumericalScaleDefinition::value>("value", true),
      cli::field<&NumericalScaleDefinition::label>("label", true),
  };
  static constexpr cli::Shape shape{.name = "NumericalScaleDefinition", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const OpenResponsesEvaluatorModelConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&OpenResponsesEvaluatorModelConfig::model_id>("modelId", true),
      cli::field<&OpenResponsesEvaluatorModelConfig::max_output_tokens>("maxOutputTokens"),
      cli::field<&OpenResponsesEvaluatorModelConfig::temperature>("temperature"),
      cli::field<&OpenResponsesEvaluatorModelConfig::top_p>("topP"),
      cli::field<&OpenResponsesEvaluatorModelConfig::reasoning>("reasoning"),
  };
  static constexpr cli::Shape shape{.name = "OpenResponsesEvaluatorModelConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RatingScale*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RatingScale::numerical>("numerical"),
      cli::field<&RatingScale::categorical>("categorical"),
  };
  static constexpr cli::Shape shape{.name = "RatingScale", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ReasoningConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ReasoningConfiguration::effort>("effort"),
  };
  static constexpr cli::Shape shape{.name = "ReasoningConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
