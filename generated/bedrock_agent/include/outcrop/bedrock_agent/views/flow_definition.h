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
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent {

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

/// `member` tells which one is set; its pointer is not null.
struct FlowConnectionConfigurationView {
  enum class Member : std::uint16_t {
    none,
    data,
    conditional,
    unknown,
  };

  Member member{};
  const FlowDataConnectionConfigurationView* data{};
  const FlowConditionalConnectionConfigurationView* conditional{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
};

struct FlowConnectionView {
  Open<FlowConnectionType> type{};
  std::string_view name{};
  std::string_view source{};
  std::string_view target{};
  std::optional<FlowConnectionConfigurationView> configuration{};
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
  std::optional<Open<PerformanceConfigLatency>> latency{};
};

struct KnowledgeBaseOrchestrationConfigurationView {
  std::optional<KnowledgeBasePromptTemplateView> prompt_template{};
  std::optional<PromptInferenceConfigurationView> inference_config{};
  MapView<DocumentView> additional_model_request_fields{};
  std::optional<PerformanceConfigurationView> performance_config{};
};

/// `member` tells which one is set; its pointer is not null.
struct RerankingMetadataSelectiveModeConfigurationView {
  enum class Member : std::uint16_t {
    none,
    fields_to_include,
    fields_to_exclude,
    unknown,
  };

  Member member{};
  /// Sensitive: never logged.
  const std::span<const FieldForRerankingView>* fields_to_include{};
  /// Sensitive: never logged.
  const std::span<const FieldForRerankingView>* fields_to_exclude{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
};

struct MetadataConfigurationForRerankingView {
  Open<RerankingMetadataSelectionMode> selection_mode{};
  std::optional<RerankingMetadataSelectiveModeConfigurationView> selective_mode_configuration{};
};

struct VectorSearchBedrockRerankingModelConfigurationView {
  std::string_view model_arn{};
  MapView<DocumentView> additional_model_request_fields{};
};

struct VectorSearchBedrockRerankingConfigurationView {
  VectorSearchBedrockRerankingModelConfigurationView model_configuration{};
  std::optional<std::int32_t> number_of_reranked_results{};
  std::optional<MetadataConfigurationForRerankingView> metadata_configuration{};
};

struct VectorSearchRerankingConfigurationView {
  Open<VectorSearchRerankingConfigurationType> type{};
  std::optional<VectorSearchBedrockRerankingConfigurationView> bedrock_reranking_configuration{};
};

struct KnowledgeBaseFlowNodeConfigurationView {
  std::string_view knowledge_base_id{};
  std::optional<std::string_view> model_id{};
  std::optional<GuardrailConfigurationView> guardrail_configuration{};
  std::optional<std::int32_t> number_of_results{};
  std::optional<KnowledgeBasePromptTemplateView> prompt_template{};
  std::optional<PromptInferenceConfigurationView> inference_configuration{};
  std::optional<VectorSearchRerankingConfigurationView> reranking_configuration{};
  std::optional<KnowledgeBaseOrchestrationConfigurationView> orchestration_configuration{};
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
  std::optional<PromptInferenceConfigurationView> inference_configuration{};
  std::optional<DocumentView> additional_model_request_fields{};
};

struct PromptFlowNodeResourceConfigurationView {
  std::string_view prompt_arn{};
};

/// `member` tells which one is set; its pointer is not null.
struct PromptFlowNodeSourceConfigurationView {
  enum class Member : std::uint16_t {
    none,
    resource,
    inline_,
    unknown,
  };

  Member member{};
  const PromptFlowNodeResourceConfigurationView* resource{};
  const PromptFlowNodeInlineConfigurationView* inline_{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
};

struct PromptFlowNodeConfigurationView {
  PromptFlowNodeSourceConfigurationView source_configuration{};
  std::optional<GuardrailConfigurationView> guardrail_configuration{};
};

struct RetrievalFlowNodeS3ConfigurationView {
  std::string_view bucket_name{};
};

/// `member` tells which one is set; its pointer is not null.
struct RetrievalFlowNodeServiceConfigurationView {
  enum class Member : std::uint16_t {
    none,
    s3,
    unknown,
  };

  Member member{};
  const RetrievalFlowNodeS3ConfigurationView* s3{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
};

struct RetrievalFlowNodeConfigurationView {
  RetrievalFlowNodeServiceConfigurationView service_configuration{};
};

struct StorageFlowNodeS3ConfigurationView {
  std::string_view bucket_name{};
};

/// `member` tells which one is set; its pointer is not null.
struct StorageFlowNodeServiceConfigurationView {
  enum class Member : std::uint16_t {
    none,
    s3,
    unknown,
  };

  Member member{};
  const StorageFlowNodeS3ConfigurationView* s3{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
};

struct StorageFlowNodeConfigurationView {
  StorageFlowNodeServiceConfigurationView service_configuration{};
};

struct FlowNodeInputView {
  std::string_view name{};
  Open<FlowNodeIODataType> type{};
  /// Sensitive: never logged.
  std::string_view expression{};
  std::optional<Open<FlowNodeInputCategory>> category{};
};

struct FlowNodeOutputView {
  std::string_view name{};
  Open<FlowNodeIODataType> type{};
};

struct FlowDefinitionView {
  std::span<const FlowNodeView> nodes{};
  std::span<const FlowConnectionView> connections{};
};

/// `member` tells which one is set; its pointer is not null.
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
  const InputFlowNodeConfigurationView* input{};
  const OutputFlowNodeConfigurationView* output{};
  const KnowledgeBaseFlowNodeConfigurationView* knowledge_base{};
  const ConditionFlowNodeConfigurationView* condition{};
  const LexFlowNodeConfigurationView* lex{};
  const PromptFlowNodeConfigurationView* prompt{};
  const LambdaFunctionFlowNodeConfigurationView* lambda_function{};
  const StorageFlowNodeConfigurationView* storage{};
  const AgentFlowNodeConfigurationView* agent{};
  const RetrievalFlowNodeConfigurationView* retrieval{};
  const IteratorFlowNodeConfigurationView* iterator{};
  const CollectorFlowNodeConfigurationView* collector{};
  const InlineCodeFlowNodeConfigurationView* inline_code{};
  const LoopFlowNodeConfigurationView* loop{};
  const LoopInputFlowNodeConfigurationView* loop_input{};
  const LoopControllerFlowNodeConfigurationView* loop_controller{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
};

struct FlowNodeView {
  std::string_view name{};
  Open<FlowNodeType> type{};
  std::optional<FlowNodeConfigurationView> configuration{};
  std::span<const FlowNodeInputView> inputs{};
  std::span<const FlowNodeOutputView> outputs{};
};

struct LoopFlowNodeConfigurationView {
  /// Sensitive: never logged.
  FlowDefinitionView definition{};
};

}  // namespace outcrop::bedrock_agent
