// Decode tables of FlowDefinitionView and the shapes that only it holds.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/flow_definition.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field agent_flow_node_configuration_fields[] = {
    {"agentAliasArn", &internal::string_type, offsetof(AgentFlowNodeConfigurationView, agent_alias_arn),
     internal::Slot::plain},
};

constexpr internal::Field flow_condition_fields[] = {
    {"name", &internal::string_type, offsetof(FlowConditionView, name), internal::Slot::plain},
    {"expression", &internal::string_type, offsetof(FlowConditionView, expression), internal::Slot::optional, true},
};

constexpr internal::Type condition_flow_node_configuration_conditions_type =
    internal::list_type<FlowConditionView>(schemas::flow_condition_type);
constexpr internal::Field condition_flow_node_configuration_fields[] = {
    {"conditions", &condition_flow_node_configuration_conditions_type,
     offsetof(ConditionFlowNodeConfigurationView, conditions), internal::Slot::plain},
};

constexpr internal::Field field_for_reranking_fields[] = {
    {"fieldName", &internal::string_type, offsetof(FieldForRerankingView, field_name), internal::Slot::plain},
};

constexpr internal::Field flow_conditional_connection_configuration_fields[] = {
    {"condition", &internal::string_type, offsetof(FlowConditionalConnectionConfigurationView, condition),
     internal::Slot::plain},
};

constexpr internal::Field flow_data_connection_configuration_fields[] = {
    {"sourceOutput", &internal::string_type, offsetof(FlowDataConnectionConfigurationView, source_output),
     internal::Slot::plain},
    {"targetInput", &internal::string_type, offsetof(FlowDataConnectionConfigurationView, target_input),
     internal::Slot::plain},
};

constexpr internal::Field flow_connection_configuration_fields[] = {
    {"data", &schemas::flow_data_connection_configuration_type, offsetof(FlowConnectionConfigurationView, data),
     internal::Slot::reference},
    {"conditional", &schemas::flow_conditional_connection_configuration_type,
     offsetof(FlowConnectionConfigurationView, conditional), internal::Slot::reference},
};

constexpr internal::Field flow_connection_fields[] = {
    {"type", &schemas::flow_connection_type_type, offsetof(FlowConnectionView, type), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(FlowConnectionView, name), internal::Slot::plain},
    {"source", &internal::string_type, offsetof(FlowConnectionView, source), internal::Slot::plain},
    {"target", &internal::string_type, offsetof(FlowConnectionView, target), internal::Slot::plain},
    {"configuration", &schemas::flow_connection_configuration_type, offsetof(FlowConnectionView, configuration),
     internal::Slot::reference},
};

constexpr internal::Field inline_code_flow_node_configuration_fields[] = {
    {"code", &internal::string_type, offsetof(InlineCodeFlowNodeConfigurationView, code), internal::Slot::plain, true},
    {"language", &schemas::supported_languages_type, offsetof(InlineCodeFlowNodeConfigurationView, language),
     internal::Slot::plain},
};

constexpr internal::Field knowledge_base_prompt_template_fields[] = {
    {"textPromptTemplate", &internal::string_type, offsetof(KnowledgeBasePromptTemplateView, text_prompt_template),
     internal::Slot::optional, true},
};

constexpr internal::Field performance_configuration_fields[] = {
    {"latency", &schemas::performance_config_latency_type, offsetof(PerformanceConfigurationView, latency),
     internal::Slot::plain},
};

constexpr internal::Type knowledge_base_orchestration_configuration_additional_model_request_fields_type =
    internal::map_type<DocumentView>(internal::document_type);
constexpr internal::Field knowledge_base_orchestration_configuration_fields[] = {
    {"promptTemplate", &schemas::knowledge_base_prompt_template_type,
     offsetof(KnowledgeBaseOrchestrationConfigurationView, prompt_template), internal::Slot::reference},
    {"inferenceConfig", &schemas::prompt_inference_configuration_type,
     offsetof(KnowledgeBaseOrchestrationConfigurationView, inference_config), internal::Slot::reference},
    {"additionalModelRequestFields", &knowledge_base_orchestration_configuration_additional_model_request_fields_type,
     offsetof(KnowledgeBaseOrchestrationConfigurationView, additional_model_request_fields), internal::Slot::plain},
    {"performanceConfig", &schemas::performance_configuration_type,
     offsetof(KnowledgeBaseOrchestrationConfigurationView, performance_config), internal::Slot::reference},
};

constexpr internal::Type reranking_metadata_selective_mode_configuration_fields_to_include_type =
    internal::list_type<FieldForRerankingView>(schemas::field_for_reranking_type);
constexpr internal::Type reranking_metadata_selective_mode_configuration_fields_to_exclude_type =
    internal::list_type<FieldForRerankingView>(schemas::field_for_reranking_type);
constexpr internal::Field reranking_metadata_selective_mode_configuration_fields[] = {
    {"fieldsToInclude", &reranking_metadata_selective_mode_configuration_fields_to_include_type,
     offsetof(RerankingMetadataSelectiveModeConfigurationView, fields_to_include), internal::Slot::reference, true},
    {"fieldsToExclude", &reranking_metadata_selective_mode_configuration_fields_to_exclude_type,
     offsetof(RerankingMetadataSelectiveModeConfigurationView, fields_to_exclude), internal::Slot::reference, true},
};

constexpr internal::Field metadata_configuration_for_reranking_fields[] = {
    {"selectionMode", &schemas::reranking_metadata_selection_mode_type,
     offsetof(MetadataConfigurationForRerankingView, selection_mode), internal::Slot::plain},
    {"selectiveModeConfiguration", &schemas::reranking_metadata_selective_mode_configuration_type,
     offsetof(MetadataConfigurationForRerankingView, selective_mode_configuration), internal::Slot::reference},
};

constexpr internal::Type vector_search_bedrock_reranking_model_configuration_additional_model_request_fields_type =
    internal::map_type<DocumentView>(internal::document_type);
constexpr internal::Field vector_search_bedrock_reranking_model_configuration_fields[] = {
    {"modelArn", &internal::string_type, offsetof(VectorSearchBedrockRerankingModelConfigurationView, model_arn),
     internal::Slot::plain},
    {"additionalModelRequestFields",
     &vector_search_bedrock_reranking_model_configuration_additional_model_request_fields_type,
     offsetof(VectorSearchBedrockRerankingModelConfigurationView, additional_model_request_fields),
     internal::Slot::plain},
};

constexpr internal::Field vector_search_bedrock_reranking_configuration_fields[] = {
    {"modelConfiguration", &schemas::vector_search_bedrock_reranking_model_configuration_type,
     offsetof(VectorSearchBedrockRerankingConfigurationView, model_configuration), internal::Slot::plain},
    {"numberOfRerankedResults", &internal::int32_type,
     offsetof(VectorSearchBedrockRerankingConfigurationView, number_of_reranked_results), internal::Slot::optional},
    {"metadataConfiguration", &schemas::metadata_configuration_for_reranking_type,
     offsetof(VectorSearchBedrockRerankingConfigurationView, metadata_configuration), internal::Slot::reference},
};

constexpr internal::Field vector_search_reranking_configuration_fields[] = {
    {"type", &schemas::vector_search_reranking_configuration_type_type,
     offsetof(VectorSearchRerankingConfigurationView, type), internal::Slot::plain},
    {"bedrockRerankingConfiguration", &schemas::vector_search_bedrock_reranking_configuration_type,
     offsetof(VectorSearchRerankingConfigurationView, bedrock_reranking_configuration), internal::Slot::reference},
};

constexpr internal::Field knowledge_base_flow_node_configuration_fields[] = {
    {"knowledgeBaseId", &internal::string_type, offsetof(KnowledgeBaseFlowNodeConfigurationView, knowledge_base_id),
     internal::Slot::plain},
    {"modelId", &internal::string_type, offsetof(KnowledgeBaseFlowNodeConfigurationView, model_id),
     internal::Slot::optional},
    {"guardrailConfiguration", &schemas::guardrail_configuration_type,
     offsetof(KnowledgeBaseFlowNodeConfigurationView, guardrail_configuration), internal::Slot::reference},
    {"numberOfResults", &internal::int32_type, offsetof(KnowledgeBaseFlowNodeConfigurationView, number_of_results),
     internal::Slot::optional},
    {"promptTemplate", &schemas::knowledge_base_prompt_template_type,
     offsetof(KnowledgeBaseFlowNodeConfigurationView, prompt_template), internal::Slot::reference},
    {"inferenceConfiguration", &schemas::prompt_inference_configuration_type,
     offsetof(KnowledgeBaseFlowNodeConfigurationView, inference_configuration), internal::Slot::reference},
    {"rerankingConfiguration", &schemas::vector_search_reranking_configuration_type,
     offsetof(KnowledgeBaseFlowNodeConfigurationView, reranking_configuration), internal::Slot::reference},
    {"orchestrationConfiguration", &schemas::knowledge_base_orchestration_configuration_type,
     offsetof(KnowledgeBaseFlowNodeConfigurationView, orchestration_configuration), internal::Slot::reference},
};

constexpr internal::Field lambda_function_flow_node_configuration_fields[] = {
    {"lambdaArn", &internal::string_type, offsetof(LambdaFunctionFlowNodeConfigurationView, lambda_arn),
     internal::Slot::plain},
};

constexpr internal::Field lex_flow_node_configuration_fields[] = {
    {"botAliasArn", &internal::string_type, offsetof(LexFlowNodeConfigurationView, bot_alias_arn),
     internal::Slot::plain},
    {"localeId", &internal::string_type, offsetof(LexFlowNodeConfigurationView, locale_id), internal::Slot::plain},
};

constexpr internal::Field loop_controller_flow_node_configuration_fields[] = {
    {"continueCondition", &schemas::flow_condition_type,
     offsetof(LoopControllerFlowNodeConfigurationView, continue_condition), internal::Slot::plain},
    {"maxIterations", &internal::int32_type, offsetof(LoopControllerFlowNodeConfigurationView, max_iterations),
     internal::Slot::optional},
};

constexpr internal::Field prompt_flow_node_inline_configuration_fields[] = {
    {"templateType", &schemas::prompt_template_type_type,
     offsetof(PromptFlowNodeInlineConfigurationView, template_type), internal::Slot::plain},
    {"templateConfiguration", &schemas::prompt_template_configuration_type,
     offsetof(PromptFlowNodeInlineConfigurationView, template_configuration), internal::Slot::plain},
    {"modelId", &internal::string_type, offsetof(PromptFlowNodeInlineConfigurationView, model_id),
     internal::Slot::plain},
    {"inferenceConfiguration", &schemas::prompt_inference_configuration_type,
     offsetof(PromptFlowNodeInlineConfigurationView, inference_configuration), internal::Slot::reference},
    {"additionalModelRequestFields", &internal::document_type,
     offsetof(PromptFlowNodeInlineConfigurationView, additional_model_request_fields), internal::Slot::optional},
};

constexpr internal::Field prompt_flow_node_resource_configuration_fields[] = {
    {"promptArn", &internal::string_type, offsetof(PromptFlowNodeResourceConfigurationView, prompt_arn),
     internal::Slot::plain},
};

constexpr internal::Field prompt_flow_node_source_configuration_fields[] = {
    {"resource", &schemas::prompt_flow_node_resource_configuration_type,
     offsetof(PromptFlowNodeSourceConfigurationView, resource), internal::Slot::reference},
    {"inline", &schemas::prompt_flow_node_inline_configuration_type,
     offsetof(PromptFlowNodeSourceConfigurationView, inline_), internal::Slot::reference},
};

constexpr internal::Field prompt_flow_node_configuration_fields[] = {
    {"sourceConfiguration", &schemas::prompt_flow_node_source_configuration_type,
     offsetof(PromptFlowNodeConfigurationView, source_configuration), internal::Slot::plain},
    {"guardrailConfiguration", &schemas::guardrail_configuration_type,
     offsetof(PromptFlowNodeConfigurationView, guardrail_configuration), internal::Slot::reference},
};

constexpr internal::Field retrieval_flow_node_s3_configuration_fields[] = {
    {"bucketName", &internal::string_type, offsetof(RetrievalFlowNodeS3ConfigurationView, bucket_name),
     internal::Slot::plain},
};

constexpr internal::Field retrieval_flow_node_service_configuration_fields[] = {
    {"s3", &schemas::retrieval_flow_node_s3_configuration_type, offsetof(RetrievalFlowNodeServiceConfigurationView, s3),
     internal::Slot::reference},
};

constexpr internal::Field retrieval_flow_node_configuration_fields[] = {
    {"serviceConfiguration", &schemas::retrieval_flow_node_service_configuration_type,
     offsetof(RetrievalFlowNodeConfigurationView, service_configuration), internal::Slot::plain},
};

constexpr internal::Field storage_flow_node_s3_configuration_fields[] = {
    {"bucketName", &internal::string_type, offsetof(StorageFlowNodeS3ConfigurationView, bucket_name),
     internal::Slot::plain},
};

constexpr internal::Field storage_flow_node_service_configuration_fields[] = {
    {"s3", &schemas::storage_flow_node_s3_configuration_type, offsetof(StorageFlowNodeServiceConfigurationView, s3),
     internal::Slot::reference},
};

constexpr internal::Field storage_flow_node_configuration_fields[] = {
    {"serviceConfiguration", &schemas::storage_flow_node_service_configuration_type,
     offsetof(StorageFlowNodeConfigurationView, service_configuration), internal::Slot::plain},
};

constexpr internal::Field flow_node_input_fields[] = {
    {"name", &internal::string_type, offsetof(FlowNodeInputView, name), internal::Slot::plain},
    {"type", &schemas::flow_node_io_data_type_type, offsetof(FlowNodeInputView, type), internal::Slot::plain},
    {"expression", &internal::string_type, offsetof(FlowNodeInputView, expression), internal::Slot::plain, true},
    {"category", &schemas::flow_node_input_category_type, offsetof(FlowNodeInputView, category), internal::Slot::plain},
};

constexpr internal::Field flow_node_output_fields[] = {
    {"name", &internal::string_type, offsetof(FlowNodeOutputView, name), internal::Slot::plain},
    {"type", &schemas::flow_node_io_data_type_type, offsetof(FlowNodeOutputView, type), internal::Slot::plain},
};

constexpr internal::Type flow_definition_nodes_type = internal::list_type<FlowNodeView>(schemas::flow_node_type);
constexpr internal::Type flow_definition_connections_type =
    internal::list_type<FlowConnectionView>(schemas::flow_connection_type);
constexpr internal::Field flow_definition_fields[] = {
    {"nodes", &flow_definition_nodes_type, offsetof(FlowDefinitionView, nodes), internal::Slot::plain, true},
    {"connections", &flow_definition_connections_type, offsetof(FlowDefinitionView, connections), internal::Slot::plain,
     true},
};

constexpr internal::Type flow_node_inputs_type = internal::list_type<FlowNodeInputView>(schemas::flow_node_input_type);
constexpr internal::Type flow_node_outputs_type =
    internal::list_type<FlowNodeOutputView>(schemas::flow_node_output_type);
constexpr internal::Field flow_node_fields[] = {
    {"name", &internal::string_type, offsetof(FlowNodeView, name), internal::Slot::plain},
    {"type", &schemas::flow_node_type_type, offsetof(FlowNodeView, type), internal::Slot::plain},
    {"configuration", &schemas::flow_node_configuration_type, offsetof(FlowNodeView, configuration),
     internal::Slot::reference},
    {"inputs", &flow_node_inputs_type, offsetof(FlowNodeView, inputs), internal::Slot::plain},
    {"outputs", &flow_node_outputs_type, offsetof(FlowNodeView, outputs), internal::Slot::plain},
};

constexpr internal::Field flow_node_configuration_fields[] = {
    {"input", &schemas::input_flow_node_configuration_type, offsetof(FlowNodeConfigurationView, input),
     internal::Slot::reference},
    {"output", &schemas::output_flow_node_configuration_type, offsetof(FlowNodeConfigurationView, output),
     internal::Slot::reference},
    {"knowledgeBase", &schemas::knowledge_base_flow_node_configuration_type,
     offsetof(FlowNodeConfigurationView, knowledge_base), internal::Slot::reference},
    {"condition", &schemas::condition_flow_node_configuration_type, offsetof(FlowNodeConfigurationView, condition),
     internal::Slot::reference},
    {"lex", &schemas::lex_flow_node_configuration_type, offsetof(FlowNodeConfigurationView, lex),
     internal::Slot::reference},
    {"prompt", &schemas::prompt_flow_node_configuration_type, offsetof(FlowNodeConfigurationView, prompt),
     internal::Slot::reference},
    {"lambdaFunction", &schemas::lambda_function_flow_node_configuration_type,
     offsetof(FlowNodeConfigurationView, lambda_function), internal::Slot::reference},
    {"storage", &schemas::storage_flow_node_configuration_type, offsetof(FlowNodeConfigurationView, storage),
     internal::Slot::reference},
    {"agent", &schemas::agent_flow_node_configuration_type, offsetof(FlowNodeConfigurationView, agent),
     internal::Slot::reference},
    {"retrieval", &schemas::retrieval_flow_node_configuration_type, offsetof(FlowNodeConfigurationView, retrieval),
     internal::Slot::reference},
    {"iterator", &schemas::iterator_flow_node_configuration_type, offsetof(FlowNodeConfigurationView, iterator),
     internal::Slot::reference},
    {"collector", &schemas::collector_flow_node_configuration_type, offsetof(FlowNodeConfigurationView, collector),
     internal::Slot::reference},
    {"inlineCode", &schemas::inline_code_flow_node_configuration_type, offsetof(FlowNodeConfigurationView, inline_code),
     internal::Slot::reference},
    {"loop", &schemas::loop_flow_node_configuration_type, offsetof(FlowNodeConfigurationView, loop),
     internal::Slot::reference},
    {"loopInput", &schemas::loop_input_flow_node_configuration_type, offsetof(FlowNodeConfigurationView, loop_input),
     internal::Slot::reference},
    {"loopController", &schemas::loop_controller_flow_node_configuration_type,
     offsetof(FlowNodeConfigurationView, loop_controller), internal::Slot::reference},
};

constexpr internal::Field loop_flow_node_configuration_fields[] = {
    {"definition", &schemas::flow_definition_type, offsetof(LoopFlowNodeConfigurationView, definition),
     internal::Slot::plain, true},
};

}  // namespace

namespace schemas {

constinit const internal::Schema agent_flow_node_configuration_schema =
    internal::structure_schema<AgentFlowNodeConfigurationView>("AgentFlowNodeConfiguration",
                                                               agent_flow_node_configuration_fields);
constinit const internal::Type agent_flow_node_configuration_type =
    internal::structure_type<AgentFlowNodeConfigurationView>(agent_flow_node_configuration_schema);

constinit const internal::Schema collector_flow_node_configuration_schema =
    internal::structure_schema<CollectorFlowNodeConfigurationView>("CollectorFlowNodeConfiguration");
constinit const internal::Type collector_flow_node_configuration_type =
    internal::structure_type<CollectorFlowNodeConfigurationView>(collector_flow_node_configuration_schema);

constinit const internal::Schema flow_condition_schema =
    internal::structure_schema<FlowConditionView>("FlowCondition", flow_condition_fields);
constinit const internal::Type flow_condition_type = internal::structure_type<FlowConditionView>(flow_condition_schema);

constinit const internal::Schema condition_flow_node_configuration_schema =
    internal::structure_schema<ConditionFlowNodeConfigurationView>("ConditionFlowNodeConfiguration",
                                                                   condition_flow_node_configuration_fields);
constinit const internal::Type condition_flow_node_configuration_type =
    internal::structure_type<ConditionFlowNodeConfigurationView>(condition_flow_node_configuration_schema);

constinit const internal::Schema field_for_reranking_schema =
    internal::structure_schema<FieldForRerankingView>("FieldForReranking", field_for_reranking_fields);
constinit const internal::Type field_for_reranking_type =
    internal::structure_type<FieldForRerankingView>(field_for_reranking_schema);

constinit const internal::Schema flow_conditional_connection_configuration_schema =
    internal::structure_schema<FlowConditionalConnectionConfigurationView>(
        "FlowConditionalConnectionConfiguration", flow_conditional_connection_configuration_fields);
constinit const internal::Type flow_conditional_connection_configuration_type =
    internal::structure_type<FlowConditionalConnectionConfigurationView>(
        flow_conditional_connection_configuration_schema);

constinit const internal::Schema flow_data_connection_configuration_schema =
    internal::structure_schema<FlowDataConnectionConfigurationView>("FlowDataConnectionConfiguration",
                                                                    flow_data_connection_configuration_fields);
constinit const internal::Type flow_data_connection_configuration_type =
    internal::structure_type<FlowDataConnectionConfigurationView>(flow_data_connection_configuration_schema);

constinit const internal::Schema flow_connection_configuration_schema =
    internal::union_schema<FlowConnectionConfigurationView>("FlowConnectionConfiguration",
                                                            flow_connection_configuration_fields);
constinit const internal::Type flow_connection_configuration_type =
    internal::union_type<FlowConnectionConfigurationView>(flow_connection_configuration_schema);

constinit const internal::Schema flow_connection_schema =
    internal::structure_schema<FlowConnectionView>("FlowConnection", flow_connection_fields);
constinit const internal::Type flow_connection_type =
    internal::structure_type<FlowConnectionView>(flow_connection_schema);

constinit const internal::Schema inline_code_flow_node_configuration_schema =
    internal::structure_schema<InlineCodeFlowNodeConfigurationView>("InlineCodeFlowNodeConfiguration",
                                                                    inline_code_flow_node_configuration_fields);
constinit const internal::Type inline_code_flow_node_configuration_type =
    internal::structure_type<InlineCodeFlowNodeConfigurationView>(inline_code_flow_node_configuration_schema);

constinit const internal::Schema input_flow_node_configuration_schema =
    internal::structure_schema<InputFlowNodeConfigurationView>("InputFlowNodeConfiguration");
constinit const internal::Type input_flow_node_configuration_type =
    internal::structure_type<InputFlowNodeConfigurationView>(input_flow_node_configuration_schema);

constinit const internal::Schema iterator_flow_node_configuration_schema =
    internal::structure_schema<IteratorFlowNodeConfigurationView>("IteratorFlowNodeConfiguration");
constinit const internal::Type iterator_flow_node_configuration_type =
    internal::structure_type<IteratorFlowNodeConfigurationView>(iterator_flow_node_configuration_schema);

constinit const internal::Schema knowledge_base_prompt_template_schema =
    internal::structure_schema<KnowledgeBasePromptTemplateView>("KnowledgeBasePromptTemplate",
                                                                knowledge_base_prompt_template_fields);
constinit const internal::Type knowledge_base_prompt_template_type =
    internal::structure_type<KnowledgeBasePromptTemplateView>(knowledge_base_prompt_template_schema);

constinit const internal::Schema performance_configuration_schema =
    internal::structure_schema<PerformanceConfigurationView>("PerformanceConfiguration",
                                                             performance_configuration_fields);
constinit const internal::Type performance_configuration_type =
    internal::structure_type<PerformanceConfigurationView>(performance_configuration_schema);

constinit const internal::Schema knowledge_base_orchestration_configuration_schema =
    internal::structure_schema<KnowledgeBaseOrchestrationConfigurationView>(
        "KnowledgeBaseOrchestrationConfiguration", knowledge_base_orchestration_configuration_fields);
constinit const internal::Type knowledge_base_orchestration_configuration_type =
    internal::structure_type<KnowledgeBaseOrchestrationConfigurationView>(
        knowledge_base_orchestration_configuration_schema);

constinit const internal::Schema reranking_metadata_selective_mode_configuration_schema =
    internal::union_schema<RerankingMetadataSelectiveModeConfigurationView>(
        "RerankingMetadataSelectiveModeConfiguration", reranking_metadata_selective_mode_configuration_fields);
constinit const internal::Type reranking_metadata_selective_mode_configuration_type =
    internal::union_type<RerankingMetadataSelectiveModeConfigurationView>(
        reranking_metadata_selective_mode_configuration_schema);

constinit const internal::Schema metadata_configuration_for_reranking_schema =
    internal::structure_schema<MetadataConfigurationForRerankingView>("MetadataConfigurationForReranking",
                                                                      metadata_configuration_for_reranking_fields);
constinit const internal::Type metadata_configuration_for_reranking_type =
    internal::structure_type<MetadataConfigurationForRerankingView>(metadata_configuration_for_reranking_schema);

constinit const internal::Schema vector_search_bedrock_reranking_model_configuration_schema =
    internal::structure_schema<VectorSearchBedrockRerankingModelConfigurationView>(
        "VectorSearchBedrockRerankingModelConfiguration", vector_search_bedrock_reranking_model_configuration_fields);
constinit const internal::Type vector_search_bedrock_reranking_model_configuration_type =
    internal::structure_type<VectorSearchBedrockRerankingModelConfigurationView>(
        vector_search_bedrock_reranking_model_configuration_schema);

constinit const internal::Schema vector_search_bedrock_reranking_configuration_schema =
    internal::structure_schema<VectorSearchBedrockRerankingConfigurationView>(
        "VectorSearchBedrockRerankingConfiguration", vector_search_bedrock_reranking_configuration_fields);
constinit const internal::Type vector_search_bedrock_reranking_configuration_type =
    internal::structure_type<VectorSearchBedrockRerankingConfigurationView>(
        vector_search_bedrock_reranking_configuration_schema);

constinit const internal::Schema vector_search_reranking_configuration_schema =
    internal::structure_schema<VectorSearchRerankingConfigurationView>("VectorSearchRerankingConfiguration",
                                                                       vector_search_reranking_configuration_fields);
constinit const internal::Type vector_search_reranking_configuration_type =
    internal::structure_type<VectorSearchRerankingConfigurationView>(vector_search_reranking_configuration_schema);

constinit const internal::Schema knowledge_base_flow_node_configuration_schema =
    internal::structure_schema<KnowledgeBaseFlowNodeConfigurationView>("KnowledgeBaseFlowNodeConfiguration",
                                                                       knowledge_base_flow_node_configuration_fields);
constinit const internal::Type knowledge_base_flow_node_configuration_type =
    internal::structure_type<KnowledgeBaseFlowNodeConfigurationView>(knowledge_base_flow_node_configuration_schema);

constinit const internal::Schema lambda_function_flow_node_configuration_schema =
    internal::structure_schema<LambdaFunctionFlowNodeConfigurationView>("LambdaFunctionFlowNodeConfiguration",
                                                                        lambda_function_flow_node_configuration_fields);
constinit const internal::Type lambda_function_flow_node_configuration_type =
    internal::structure_type<LambdaFunctionFlowNodeConfigurationView>(lambda_function_flow_node_configuration_schema);

constinit const internal::Schema lex_flow_node_configuration_schema =
    internal::structure_schema<LexFlowNodeConfigurationView>("LexFlowNodeConfiguration",
                                                             lex_flow_node_configuration_fields);
constinit const internal::Type lex_flow_node_configuration_type =
    internal::structure_type<LexFlowNodeConfigurationView>(lex_flow_node_configuration_schema);

constinit const internal::Schema loop_controller_flow_node_configuration_schema =
    internal::structure_schema<LoopControllerFlowNodeConfigurationView>("LoopControllerFlowNodeConfiguration",
                                                                        loop_controller_flow_node_configuration_fields);
constinit const internal::Type loop_controller_flow_node_configuration_type =
    internal::structure_type<LoopControllerFlowNodeConfigurationView>(loop_controller_flow_node_configuration_schema);

constinit const internal::Schema loop_input_flow_node_configuration_schema =
    internal::structure_schema<LoopInputFlowNodeConfigurationView>("LoopInputFlowNodeConfiguration");
constinit const internal::Type loop_input_flow_node_configuration_type =
    internal::structure_type<LoopInputFlowNodeConfigurationView>(loop_input_flow_node_configuration_schema);

constinit const internal::Schema output_flow_node_configuration_schema =
    internal::structure_schema<OutputFlowNodeConfigurationView>("OutputFlowNodeConfiguration");
constinit const internal::Type output_flow_node_configuration_type =
    internal::structure_type<OutputFlowNodeConfigurationView>(output_flow_node_configuration_schema);

constinit const internal::Schema prompt_flow_node_inline_configuration_schema =
    internal::structure_schema<PromptFlowNodeInlineConfigurationView>("PromptFlowNodeInlineConfiguration",
                                                                      prompt_flow_node_inline_configuration_fields);
constinit const internal::Type prompt_flow_node_inline_configuration_type =
    internal::structure_type<PromptFlowNodeInlineConfigurationView>(prompt_flow_node_inline_configuration_schema);

constinit const internal::Schema prompt_flow_node_resource_configuration_schema =
    internal::structure_schema<PromptFlowNodeResourceConfigurationView>("PromptFlowNodeResourceConfiguration",
                                                                        prompt_flow_node_resource_configuration_fields);
constinit const internal::Type prompt_flow_node_resource_configuration_type =
    internal::structure_type<PromptFlowNodeResourceConfigurationView>(prompt_flow_node_resource_configuration_schema);

constinit const internal::Schema prompt_flow_node_source_configuration_schema =
    internal::union_schema<PromptFlowNodeSourceConfigurationView>("PromptFlowNodeSourceConfiguration",
                                                                  prompt_flow_node_source_configuration_fields);
constinit const internal::Type prompt_flow_node_source_configuration_type =
    internal::union_type<PromptFlowNodeSourceConfigurationView>(prompt_flow_node_source_configuration_schema);

constinit const internal::Schema prompt_flow_node_configuration_schema =
    internal::structure_schema<PromptFlowNodeConfigurationView>("PromptFlowNodeConfiguration",
                                                                prompt_flow_node_configuration_fields);
constinit const internal::Type prompt_flow_node_configuration_type =
    internal::structure_type<PromptFlowNodeConfigurationView>(prompt_flow_node_configuration_schema);

constinit const internal::Schema retrieval_flow_node_s3_configuration_schema =
    internal::structure_schema<RetrievalFlowNodeS3ConfigurationView>("RetrievalFlowNodeS3Configuration",
                                                                     retrieval_flow_node_s3_configuration_fields);
constinit const internal::Type retrieval_flow_node_s3_configuration_type =
    internal::structure_type<RetrievalFlowNodeS3ConfigurationView>(retrieval_flow_node_s3_configuration_schema);

constinit const internal::Schema retrieval_flow_node_service_configuration_schema =
    internal::union_schema<RetrievalFlowNodeServiceConfigurationView>("RetrievalFlowNodeServiceConfiguration",
                                                                      retrieval_flow_node_service_configuration_fields);
constinit const internal::Type retrieval_flow_node_service_configuration_type =
    internal::union_type<RetrievalFlowNodeServiceConfigurationView>(retrieval_flow_node_service_configuration_schema);

constinit const internal::Schema retrieval_flow_node_configuration_schema =
    internal::structure_schema<RetrievalFlowNodeConfigurationView>("RetrievalFlowNodeConfiguration",
                                                                   retrieval_flow_node_configuration_fields);
constinit const internal::Type retrieval_flow_node_configuration_type =
    internal::structure_type<RetrievalFlowNodeConfigurationView>(retrieval_flow_node_configuration_schema);

constinit const internal::Schema storage_flow_node_s3_configuration_schema =
    internal::structure_schema<StorageFlowNodeS3ConfigurationView>("StorageFlowNodeS3Configuration",
                                                                   storage_flow_node_s3_configuration_fields);
constinit const internal::Type storage_flow_node_s3_configuration_type =
    internal::structure_type<StorageFlowNodeS3ConfigurationView>(storage_flow_node_s3_configuration_schema);

constinit const internal::Schema storage_flow_node_service_configuration_schema =
    internal::union_schema<StorageFlowNodeServiceConfigurationView>("StorageFlowNodeServiceConfiguration",
                                                                    storage_flow_node_service_configuration_fields);
constinit const internal::Type storage_flow_node_service_configuration_type =
    internal::union_type<StorageFlowNodeServiceConfigurationView>(storage_flow_node_service_configuration_schema);

constinit const internal::Schema storage_flow_node_configuration_schema =
    internal::structure_schema<StorageFlowNodeConfigurationView>("StorageFlowNodeConfiguration",
                                                                 storage_flow_node_configuration_fields);
constinit const internal::Type storage_flow_node_configuration_type =
    internal::structure_type<StorageFlowNodeConfigurationView>(storage_flow_node_configuration_schema);

constinit const internal::Schema flow_node_input_schema =
    internal::structure_schema<FlowNodeInputView>("FlowNodeInput", flow_node_input_fields);
constinit const internal::Type flow_node_input_type =
    internal::structure_type<FlowNodeInputView>(flow_node_input_schema);

constinit const internal::Schema flow_node_output_schema =
    internal::structure_schema<FlowNodeOutputView>("FlowNodeOutput", flow_node_output_fields);
constinit const internal::Type flow_node_output_type =
    internal::structure_type<FlowNodeOutputView>(flow_node_output_schema);

constinit const internal::Schema flow_definition_schema =
    internal::structure_schema<FlowDefinitionView>("FlowDefinition", flow_definition_fields);
constinit const internal::Type flow_definition_type =
    internal::structure_type<FlowDefinitionView>(flow_definition_schema);

constinit const internal::Schema flow_node_schema =
    internal::structure_schema<FlowNodeView>("FlowNode", flow_node_fields);
constinit const internal::Type flow_node_type = internal::structure_type<FlowNodeView>(flow_node_schema);

constinit const internal::Schema flow_node_configuration_schema =
    internal::union_schema<FlowNodeConfigurationView>("FlowNodeConfiguration", flow_node_configuration_fields);
constinit const internal::Type flow_node_configuration_type =
    internal::union_type<FlowNodeConfigurationView>(flow_node_configuration_schema);

constinit const internal::Schema loop_flow_node_configuration_schema =
    internal::structure_schema<LoopFlowNodeConfigurationView>("LoopFlowNodeConfiguration",
                                                              loop_flow_node_configuration_fields);
constinit const internal::Type loop_flow_node_configuration_type =
    internal::structure_type<LoopFlowNodeConfigurationView>(loop_flow_node_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AgentFlowNodeConfigurationView*) {
  return schemas::agent_flow_node_configuration_schema;
}
const internal::Schema& schema_of(const CollectorFlowNodeConfigurationView*) {
  return schemas::collector_flow_node_configuration_schema;
}
const internal::Schema& schema_of(const FlowConditionView*) { return schemas::flow_condition_schema; }
const internal::Schema& schema_of(const ConditionFlowNodeConfigurationView*) {
  return schemas::condition_flow_node_configuration_schema;
}
const internal::Schema& schema_of(const FieldForRerankingView*) { return schemas::field_for_reranking_schema; }
const internal::Schema& schema_of(const FlowConditionalConnectionConfigurationView*) {
  return schemas::flow_conditional_connection_configuration_schema;
}
const internal::Schema& schema_of(const FlowDataConnectionConfigurationView*) {
  return schemas::flow_data_connection_configuration_schema;
}
const internal::Schema& schema_of(const FlowConnectionConfigurationView*) {
  return schemas::flow_connection_configuration_schema;
}
const internal::Schema& schema_of(const FlowConnectionView*) { return schemas::flow_connection_schema; }
const internal::Schema& schema_of(const InlineCodeFlowNodeConfigurationView*) {
  return schemas::inline_code_flow_node_configuration_schema;
}
const internal::Schema& schema_of(const InputFlowNodeConfigurationView*) {
  return schemas::input_flow_node_configuration_schema;
}
const internal::Schema& schema_of(const IteratorFlowNodeConfigurationView*) {
  return schemas::iterator_flow_node_configuration_schema;
}
const internal::Schema& schema_of(const KnowledgeBasePromptTemplateView*) {
  return schemas::knowledge_base_prompt_template_schema;
}
const internal::Schema& schema_of(const PerformanceConfigurationView*) {
  return schemas::performance_configuration_schema;
}
const internal::Schema& schema_of(const KnowledgeBaseOrchestrationConfigurationView*) {
  return schemas::knowledge_base_orchestration_configuration_schema;
}
const internal::Schema& schema_of(const RerankingMetadataSelectiveModeConfigurationView*) {
  return schemas::reranking_metadata_selective_mode_configuration_schema;
}
const internal::Schema& schema_of(const MetadataConfigurationForRerankingView*) {
  return schemas::metadata_configuration_for_reranking_schema;
}
const internal::Schema& schema_of(const VectorSearchBedrockRerankingModelConfigurationView*) {
  return schemas::vector_search_bedrock_reranking_model_configuration_schema;
}
const internal::Schema& schema_of(const VectorSearchBedrockRerankingConfigurationView*) {
  return schemas::vector_search_bedrock_reranking_configuration_schema;
}
const internal::Schema& schema_of(const VectorSearchRerankingConfigurationView*) {
  return schemas::vector_search_reranking_configuration_schema;
}
const internal::Schema& schema_of(const KnowledgeBaseFlowNodeConfigurationView*) {
  return schemas::knowledge_base_flow_node_configuration_schema;
}
const internal::Schema& schema_of(const LambdaFunctionFlowNodeConfigurationView*) {
  return schemas::lambda_function_flow_node_configuration_schema;
}
const internal::Schema& schema_of(const LexFlowNodeConfigurationView*) {
  return schemas::lex_flow_node_configuration_schema;
}
const internal::Schema& schema_of(const LoopControllerFlowNodeConfigurationView*) {
  return schemas::loop_controller_flow_node_configuration_schema;
}
const internal::Schema& schema_of(const LoopInputFlowNodeConfigurationView*) {
  return schemas::loop_input_flow_node_configuration_schema;
}
const internal::Schema& schema_of(const OutputFlowNodeConfigurationView*) {
  return schemas::output_flow_node_configuration_schema;
}
const internal::Schema& schema_of(const PromptFlowNodeInlineConfigurationView*) {
  return schemas::prompt_flow_node_inline_configuration_schema;
}
const internal::Schema& schema_of(const PromptFlowNodeResourceConfigurationView*) {
  return schemas::prompt_flow_node_resource_configuration_schema;
}
const internal::Schema& schema_of(const PromptFlowNodeSourceConfigurationView*) {
  return schemas::prompt_flow_node_source_configuration_schema;
}
const internal::Schema& schema_of(const PromptFlowNodeConfigurationView*) {
  return schemas::prompt_flow_node_configuration_schema;
}
const internal::Schema& schema_of(const RetrievalFlowNodeS3ConfigurationView*) {
  return schemas::retrieval_flow_node_s3_configuration_schema;
}
const internal::Schema& schema_of(const RetrievalFlowNodeServiceConfigurationView*) {
  return schemas::retrieval_flow_node_service_configuration_schema;
}
const internal::Schema& schema_of(const RetrievalFlowNodeConfigurationView*) {
  return schemas::retrieval_flow_node_configuration_schema;
}
const internal::Schema& schema_of(const StorageFlowNodeS3ConfigurationView*) {
  return schemas::storage_flow_node_s3_configuration_schema;
}
const internal::Schema& schema_of(const StorageFlowNodeServiceConfigurationView*) {
  return schemas::storage_flow_node_service_configuration_schema;
}
const internal::Schema& schema_of(const StorageFlowNodeConfigurationView*) {
  return schemas::storage_flow_node_configuration_schema;
}
const internal::Schema& schema_of(const FlowNodeInputView*) { return schemas::flow_node_input_schema; }
const internal::Schema& schema_of(const FlowNodeOutputView*) { return schemas::flow_node_output_schema; }
const internal::Schema& schema_of(const FlowDefinitionView*) { return schemas::flow_definition_schema; }
const internal::Schema& schema_of(const FlowNodeView*) { return schemas::flow_node_schema; }
const internal::Schema& schema_of(const FlowNodeConfigurationView*) { return schemas::flow_node_configuration_schema; }
const internal::Schema& schema_of(const LoopFlowNodeConfigurationView*) {
  return schemas::loop_flow_node_configuration_schema;
}

}  // namespace outcrop::bedrock_agent
