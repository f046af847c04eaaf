// Tables of the shapes in outcrop/bedrock/types/customization_config.h.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/types/customization_config.h>

#include "bedrock/fields.h"

namespace outcrop::bedrock {

const cli::Shape& fields_of(const CustomizationConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CustomizationConfig::distillation_config>("distillationConfig"),
      cli::field<&CustomizationConfig::rft_config>("rftConfig"),
  };
  static constexpr cli::Shape shape{.name = "CustomizationConfig", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const DistillationConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DistillationConfig::teacher_model_config>("teacherModelConfig", true),
  };
  static constexpr cli::Shape shape{.name = "DistillationConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GraderConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GraderConfig::lambda_grader>("lambdaGrader"),
  };
  static constexpr cli::Shape shape{.name = "GraderConfig", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const LambdaGraderConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&LambdaGraderConfig::lambda_arn>("lambdaArn", true),
  };
  static constexpr cli::Shape shape{.name = "LambdaGraderConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RFTConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RFTConfig::grader_config>("graderConfig"),
      cli::field<&RFTConfig::hyper_parameters>("hyperParameters"),
  };
  static constexpr cli::Shape shape{.name = "RFTConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RFTHyperParameters*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RFTHyperParameters::epoch_count>("epochCount"),
      cli::field<&RFTHyperParameters::batch_size>("batchSize"),
      cli::field<&RFTHyperParameters::learning_rate>("learningRate"),
      cli::field<&RFTHyperParameters::max_prompt_length>("maxPromptLength"),
      cli::field<&RFTHyperParameters::training_sample_per_prompt>("trainingSamplePerPrompt"),
      cli::field<&RFTHyperParameters::inference_max_tokens>("inferenceMaxTokens"),
      cli::field<&RFTHyperParameters::reasoning_effort>("reasoningEffort"),
      cli::field<&RFTHyperParameters::eval_interval>("evalInterval"),
  };
  static constexpr cli::Shape shape{.name = "RFTHyperParameters", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const TeacherModelConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&TeacherModelConfig::teacher_model_identifier>("teacherModelIdentifier", true),
      cli::field<&TeacherModelConfig::max_response_length_for_inference>("maxResponseLengthForInference"),
  };
  static constexpr cli::Shape shape{.name = "TeacherModelConfig", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock
