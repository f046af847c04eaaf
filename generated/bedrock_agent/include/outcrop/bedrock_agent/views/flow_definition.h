// FlowDefinitionView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/views/guardrail_configuration.h"
#include "outcrop/bedrock_agent/views/prompt_inference_configuration.h"
#include "outcrop/bedrock_agent/views/prompt_template_configuration.h"
#include "outcrop/document.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent {

struct FlowNodeConfigurationView;
struct FlowNodeView;
struct LoopFlowNodeConfigurationView;

struct AgentFlowNodeConfigurationView {
  std::string_view agent_alias_arn{};
};

struct CollectorFlowNodeConfigurationView {};

struct FlowConditionView {
  std::string_view name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> expression{};
};

struct ConditionFlowNodeConfigurationView {
  std::span<const FlowConditionView> conditions{};
};

struct FieldForRerankingView {
  std::string_view field_name{};
};

struct FlowConditionalConnectionConfigurationView {
  std::string_view condition{};
};

struct FlowDataConnectionConfigurationView {
  std::string_view source_output{};
  std::string_view target_input{};
};

/// `member` tells which one is set.
struct FlowConnectionConfigurationView {
  enum class Member : std::uint16_t {
    none,
    data,
    conditional,
    unknown,
  };

  Member member{};
  OptionalRef<FlowDataConnectionConfigurationView> data{};
  OptionalRef<FlowConditionalConnectionConfigurationView> conditional{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct FlowConnectionView {
  Open<FlowConnectionType> type{};
  std::string_view name{};
  std::string_view source{};
  std::string_view target{};
  OptionalRef<FlowConnectionConfigurationView> configuration{};
};

struct InlineCodeFlowNodeConfigurationView {
  /// Sensitive: never logged.
  std::string_view code{};
  Open<SupportedLanguages> language{};
};

struct InputFlowNodeConfigurationView {};

struct IteratorFlowNodeConfigurationView {};

struct KnowledgeBasePromptTemplateView {
  /// Sensitive: never logged.
  std::optional<std::string_view> text_prompt_template{};
};

struct PerformanceConfigurationView {
  Open<PerformanceConfigLatency> latency{};
};

struct KnowledgeBaseOrchestrationConfigurationView {
  OptionalRef<KnowledgeBasePromptTemplateView> prompt_template{};
  OptionalRef<PromptInferenceConfigurationView> inference_config{};
  MapView<DocumentView> additional_model_request_fields{};
  OptionalRef<PerformanceConfigurationView> performance_config{};
};

/// `member` tells which one is set.
struct RerankingMetadataSelectiveModeConfigurationView {
  enum class Member : std::uint16_t {
    none,
    fields_to_include,
    fields_to_exclude,
    unknown,
  };

  Member member{};
  /// Sensitive: never logged.
  OptionalRef<std::span<const FieldForRerankingView>> fields_to_include{};
  /// Sensitive: never logged.
  OptionalRef<std::span<const FieldForRerankingView>> fields_to_exclude{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct MetadataConfigurationForRerankingView {
  Open<RerankingMetadataSelectionMode> selection_mode{};
  OptionalRef<RerankingMetadataSelectiveModeConfigurationView> selective_mode_configuration{};
};

struct VectorSearchBedrockRerankingModelConfigurationView {
  std::string_view model_arn{};
  MapView<DocumentView> additional_model_request_fields{};
};

struct VectorSearchBedrockRerankingConfigurationView {
  VectorSearchBedrockRerankingModelConfigurationView model_configuration{};
  std::optional<std::int32_t> number_of_reranked_results{};
  OptionalRef<MetadataConfigurationForRerankingView> metadata_configuration{};
};

struct VectorSearchRerankingConfigurationView {
  Open<VectorSearchRerankingConfigurationType> type{};
  OptionalRef<VectorSearchBedrockRerankingConfigurationView> bedrock_reranking_configuration{};
};

struct KnowledgeBaseFlowNodeConfigurationView {
  std::string_view knowledge_base_id{};
  std::optional<std::string_view> model_id{};
  OptionalRef<GuardrailConfigurationView> guardrail_configuration{};
  std::optional<std::int32_t> number_of_results{};
  OptionalRef<KnowledgeBasePromptTemplateView> prompt_template{};
  OptionalRef<PromptInferenceConfigurationView> inference_configuration{};
  OptionalRef<VectorSearchRerankingConfigurationView> reranking_configuration{};
  OptionalRef<KnowledgeBaseOrchestrationConfigurationView> orchestration_configuration{};
};

struct LambdaFunctionFlowNodeConfigurationView {
  std::string_view lambda_arn{};
};

struct LexFlowNodeConfigurationView {
  std::string_view bot_alias_arn{};
  std::string_view locale_id{};
};

struct LoopControllerFlowNodeConfigurationView {
  FlowConditionView continue_condition{};
  std::optional<std::int32_t> max_iterations{};
};

struct LoopInputFlowNodeConfigurationView {};

struct OutputFlowNodeConfigurationView {};

struct PromptFlowNodeInlineConfigurationView {
  Open<PromptTemplateType> template_type{};
  PromptTemplateConfigurationView template_configuration{};
  std::string_view model_id{};
  OptionalRef<PromptInferenceConfigurationView> inference_configuration{};
  std::optional<DocumentView> additional_model_request_fields{};
};

struct PromptFlowNodeResourceConfigurationView {
  std::string_view prompt_arn{};
};

/// `member` tells which one is set.
struct PromptFlowNodeSourceConfigurationView {
  enum class Member : std::uint16_t {
    none,
    resource,
    inline_,
    unknown,
  };

  Member member{};
  OptionalRef<PromptFlowNodeResourceConfigurationView> resource{};
  OptionalRef<PromptFlowNodeInlineConfigurationView> inline_{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct PromptFlowNodeConfigurationView {
  PromptFlowNodeSourceConfigurationView source_configuration{};
  OptionalRef<GuardrailConfigurationView> guardrail_configuration{};
};

struct RetrievalFlowNodeS3ConfigurationView {
  std::string_view bucket_name{};
};

/// `member` tells which one is set.
struct RetrievalFlowNodeServiceConfigurationView {
  enum class Member : std::uint16_t {
    none,
    s3,
    unknown,
  };

  Member member{};
  OptionalRef<RetrievalFlowNodeS3ConfigurationView> s3{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct RetrievalFlowNodeConfigurationView {
  RetrievalFlowNodeServiceConfigurationView service_configuration{};
};

struct StorageFlowNodeS3ConfigurationView {
  std::string_view bucket_name{};
};

/// `member` tells which one is set.
struct StorageFlowNodeServiceConfigurationView {
  enum class Member : std::uint16_t {
    none,
    s3,
    unknown,
  };

  Member member{};
  OptionalRef<StorageFlowNodeS3ConfigurationView> s3{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct StorageFlowNodeConfigurationView {
  StorageFlowNodeServiceConfigurationView service_configuration{};
};

struct FlowNodeInputView {
  std::string_view name{};
  Open<FlowNodeIODataType> type{};
  /// Sensitive: never logged.
  std::string_view expression{};
  Open<FlowNodeInputCategory> category{};
};

struct FlowNodeOutputView {
  std::string_view name{};
  Open<FlowNodeIODataType> type{};
};

struct FlowDefinitionView {
  std::span<const FlowNodeView> nodes{};
  std::span<const FlowConnectionView> connections{};
};

struct FlowNodeView {
  std::string_view name{};
  Open<FlowNodeType> type{};
  OptionalRef<FlowNodeConfigurationView> configuration{};
  std::span<const FlowNodeInputView> inputs{};
  std::span<const FlowNodeOutputView> outputs{};
};

/// `member` tells which one is set.
struct FlowNodeConfigurationView {
  enum class Member : std::uint16_t {
    none,
    input,
    output,
    knowledge_base,
    condition,
    lex,
    prompt,
    lambda_function,
    storage,
    agent,
    retrieval,
    iterator,
    collector,
    inline_code,
    loop,
    loop_input,
    loop_controller,
    unknown,
  };

  Member member{};
  OptionalRef<InputFlowNodeConfigurationView> input{};
  OptionalRef<OutputFlowNodeConfigurationView> output{};
  OptionalRef<KnowledgeBaseFlowNodeConfigurationView> knowledge_base{};
  OptionalRef<ConditionFlowNodeConfigurationView> condition{};
  OptionalRef<LexFlowNodeConfigurationView> lex{};
  OptionalRef<PromptFlowNodeConfigurationView> prompt{};
  OptionalRef<LambdaFunctionFlowNodeConfigurationView> lambda_function{};
  OptionalRef<StorageFlowNodeConfigurationView> storage{};
  OptionalRef<AgentFlowNodeConfigurationView> agent{};
  OptionalRef<RetrievalFlowNodeConfigurationView> retrieval{};
  OptionalRef<IteratorFlowNodeConfigurationView> iterator{};
  OptionalRef<CollectorFlowNodeConfigurationView> collector{};
  OptionalRef<InlineCodeFlowNodeConfigurationView> inline_code{};
  OptionalRef<LoopFlowNodeConfigurationView> loop{};
  OptionalRef<LoopInputFlowNodeConfigurationView> loop_input{};
  OptionalRef<LoopControllerFlowNodeConfigurationView> loop_controller{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct LoopFlowNodeConfigurationView {
  /// Sensitive: never logged.
  FlowDefinitionView definition{};
};

}  // namespace outcrop::bedrock_agent
