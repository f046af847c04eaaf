// Decode tables of CustomizationConfigView and the shapes that only it holds.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/customization_config.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field teacher_model_config_fields[] = {
    {"teacherModelIdentifier", &internal::string_type, offsetof(TeacherModelConfigView, teacher_model_identifier),
     internal::Slot::plain},
    {"maxResponseLengthForInference", &internal::int32_type,
     offsetof(TeacherModelConfigView, max_response_length_for_inference), internal::Slot::optional},
};

constexpr internal::Field distillation_config_fields[] = {
    {"teacherModelConfig", &schemas::teacher_model_config_type, offsetof(DistillationConfigView, teacher_model_config),
     internal::Slot::plain},
};

constexpr internal::Field lambda_grader_config_fields[] = {
    {"lambdaArn", &internal::string_type, offsetof(LambdaGraderConfigView, lambda_arn), internal::Slot::plain},
};

constexpr internal::Field grader_config_fields[] = {
    {"lambdaGrader", &schemas::lambda_grader_config_type, offsetof(GraderConfigView, lambda_grader),
     internal::Slot::reference},
};

constexpr internal::Field rft_hyper_parameters_fields[] = {
    {"epochCount", &internal::int32_type, offsetof(RFTHyperParametersView, epoch_count), internal::Slot::optional},
    {"batchSize", &internal::int32_type, offsetof(RFTHyperParametersView, batch_size), internal::Slot::optional},
    {"learningRate", &internal::float_type, offsetof(RFTHyperParametersView, learning_rate), internal::Slot::optional},
    {"maxPromptLength", &internal::int32_type, offsetof(RFTHyperParametersView, max_prompt_length),
     internal::Slot::optional},
    {"trainingSamplePerPrompt", &internal::int32_type, offsetof(RFTHyperParametersView, training_sample_per_prompt),
     internal::Slot::optional},
    {"inferenceMaxTokens", &internal::int32_type, offsetof(RFTHyperParametersView, inference_max_tokens),
     internal::Slot::optional},
    {"reasoningEffort", &schemas::reasoning_effort_type, offsetof(RFTHyperParametersView, reasoning_effort),
     internal::Slot::plain},
    {"evalInterval", &internal::int32_type, offsetof(RFTHyperParametersView, eval_interval), internal::Slot::optional},
};

constexpr internal::Field rft_config_fields[] = {
    {"graderConfig", &schemas::grader_config_type, offsetof(RFTConfigView, grader_config), internal::Slot::reference},
    {"hyperParameters", &schemas::rft_hyper_parameters_type, offsetof(RFTConfigView, hyper_parameters),
     internal::Slot::reference},
};

constexpr internal::Field customization_config_fields[] = {
    {"distillationConfig", &schemas::distillation_config_type, offsetof(CustomizationConfigView, distillation_config),
     internal::Slot::reference},
    {"rftConfig", &schemas::rft_config_type, offsetof(CustomizationConfigView, rft_config), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema teacher_model_config_schema =
    internal::structure_schema<TeacherModelConfigView>("TeacherModelConfig", teacher_model_config_fields);
constinit const internal::Type teacher_model_config_type =
    internal::structure_type<TeacherModelConfigView>(teacher_model_config_schema);

constinit const internal::Schema distillation_config_schema =
    internal::structure_schema<DistillationConfigView>("DistillationConfig", distillation_config_fields);
constinit const internal::Type distillation_config_type =
    internal::structure_type<DistillationConfigView>(distillation_config_schema);

constinit const internal::Schema lambda_grader_config_schema =
    internal::structure_schema<LambdaGraderConfigView>("LambdaGraderConfig", lambda_grader_config_fields);
constinit const internal::Type lambda_grader_config_type =
    internal::structure_type<LambdaGraderConfigView>(lambda_grader_config_schema);

constinit const internal::Schema grader_config_schema =
    internal::union_schema<GraderConfigView>("GraderConfig", grader_config_fields);
constinit const internal::Type grader_config_type = internal::union_type<GraderConfigView>(grader_config_schema);

constinit const internal::Schema rft_hyper_parameters_schema =
    internal::structure_schema<RFTHyperParametersView>("RFTHyperParameters", rft_hyper_parameters_fields);
constinit const internal::Type rft_hyper_parameters_type =
    internal::structure_type<RFTHyperParametersView>(rft_hyper_parameters_schema);

constinit const internal::Schema rft_config_schema =
    internal::structure_schema<RFTConfigView>("RFTConfig", rft_config_fields);
constinit const internal::Type rft_config_type = internal::structure_type<RFTConfigView>(rft_config_schema);

constinit const internal::Schema customization_config_schema =
    internal::union_schema<CustomizationConfigView>("CustomizationConfig", customization_config_fields);
constinit const internal::Type customization_config_type =
    internal::union_type<CustomizationConfigView>(customization_config_schema);

}  // namespace schemas

const internal::Schema& schema_of(const TeacherModelConfigView*) { return schemas::teacher_model_config_schema; }
const internal::Schema& schema_of(const DistillationConfigView*) { return schemas::distillation_config_schema; }
const internal::Schema& schema_of(const LambdaGraderConfigView*) { return schemas::lambda_grader_config_schema; }
const internal::Schema& schema_of(const GraderConfigView*) { return schemas::grader_config_schema; }
const internal::Schema& schema_of(const RFTHyperParametersView*) { return schemas::rft_hyper_parameters_schema; }
const internal::Schema& schema_of(const RFTConfigView*) { return schemas::rft_config_schema; }
const internal::Schema& schema_of(const CustomizationConfigView*) { return schemas::customization_config_schema; }

}  // namespace outcrop::bedrock
