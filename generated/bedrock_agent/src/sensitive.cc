// Where requests and answers hold what the model calls sensitive.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/internal/sensitive.h"

#include "service.h"

namespace outcrop::bedrock_agent {
namespace sensitive {
extern const internal::SensitiveShape agent;
extern const internal::SensitiveShape agent_action_group;
extern const internal::SensitiveShape agent_collaborator;
extern const internal::SensitiveShape agent_collaborator_summary;
extern const internal::SensitiveShape agent_flow_node_configuration_whole;
extern const internal::SensitiveShape agent_version;
extern const internal::SensitiveShape any_tool_choice_whole;
extern const internal::SensitiveShape api_schema;
extern const internal::SensitiveShape associate_agent_collaborator_answer;
extern const internal::SensitiveShape associate_agent_collaborator_request;
extern const internal::SensitiveShape auto_tool_choice_whole;
extern const internal::SensitiveShape byte_content_doc;
extern const internal::SensitiveShape cache_point_block_whole;
extern const internal::SensitiveShape chat_prompt_template_configuration_whole;
extern const internal::SensitiveShape collector_flow_node_configuration_whole;
extern const internal::SensitiveShape condition_flow_node_configuration_whole;
extern const internal::SensitiveShape confluence_crawler_configuration;
extern const internal::SensitiveShape confluence_data_source_configuration;
extern const internal::SensitiveShape content_block_whole;
extern const internal::SensitiveShape crawl_filter_configuration;
extern const internal::SensitiveShape create_agent_action_group_answer;
extern const internal::SensitiveShape create_agent_action_group_request;
extern const internal::SensitiveShape create_agent_answer;
extern const internal::SensitiveShape create_agent_request;
extern const internal::SensitiveShape create_data_source_answer;
extern const internal::SensitiveShape create_data_source_request;
extern const internal::SensitiveShape create_flow_answer;
extern const internal::SensitiveShape create_flow_request;
extern const internal::SensitiveShape create_flow_version_answer;
extern const internal::SensitiveShape create_knowledge_base_answer;
extern const internal::SensitiveShape create_knowledge_base_request;
extern const internal::SensitiveShape create_prompt_answer;
extern const internal::SensitiveShape create_prompt_request;
extern const internal::SensitiveShape create_prompt_version_answer;
extern const internal::SensitiveShape curated_query_whole;
extern const internal::SensitiveShape custom_content;
extern const internal::SensitiveShape data_source;
extern const internal::SensitiveShape data_source_configuration;
extern const internal::SensitiveShape document_access_control_entry_whole;
extern const internal::SensitiveShape document_content;
extern const internal::SensitiveShape document_metadata;
extern const internal::SensitiveShape duplicate_condition_expression_flow_validation_details;
extern const internal::SensitiveShape field_for_reranking_whole;
extern const internal::SensitiveShape flow_condition_whole;
extern const internal::SensitiveShape flow_conditional_connection_configuration_whole;
extern const internal::SensitiveShape flow_connection_configuration_whole;
extern const internal::SensitiveShape flow_connection_whole;
extern const internal::SensitiveShape flow_data_connection_configuration_whole;
extern const internal::SensitiveShape flow_definition_whole;
extern const internal::SensitiveShape flow_node_configuration_whole;
extern const internal::SensitiveShape flow_node_input_whole;
extern const internal::SensitiveShape flow_node_output_whole;
extern const internal::SensitiveShape flow_node_whole;
extern const internal::SensitiveShape flow_validation;
extern const internal::SensitiveShape flow_validation_details;
extern const internal::SensitiveShape get_agent_action_group_answer;
extern const internal::SensitiveShape get_agent_answer;
extern const internal::SensitiveShape get_agent_collaborator_answer;
extern const internal::SensitiveShape get_agent_version_answer;
extern const internal::SensitiveShape get_data_source_answer;
extern const internal::SensitiveShape get_flow_answer;
extern const internal::SensitiveShape get_flow_version_answer;
extern const internal::SensitiveShape get_knowledge_base_answer;
extern const internal::SensitiveShape get_prompt_answer;
extern const internal::SensitiveShape guardrail_configuration_whole;
extern const internal::SensitiveShape inference_configuration_whole;
extern const internal::SensitiveShape ingest_knowledge_base_documents_request;
extern const internal::SensitiveShape inline_code_flow_node_configuration_whole;
extern const internal::SensitiveShape inline_content;
extern const internal::SensitiveShape input_flow_node_configuration_whole;
extern const internal::SensitiveShape iterator_flow_node_configuration_whole;
extern const internal::SensitiveShape knowledge_base;
extern const internal::SensitiveShape knowledge_base_configuration;
extern const internal::SensitiveShape knowledge_base_document;
extern const internal::SensitiveShape knowledge_base_flow_node_configuration_whole;
extern const internal::SensitiveShape knowledge_base_orchestration_configuration_whole;
extern const internal::SensitiveShape knowledge_base_prompt_template_whole;
extern const internal::SensitiveShape lambda_function_flow_node_configuration_whole;
extern const internal::SensitiveShape lex_flow_node_configuration_whole;
extern const internal::SensitiveShape list_agent_collaborators_answer;
extern const internal::SensitiveShape loop_controller_flow_node_configuration_whole;
extern const internal::SensitiveShape loop_flow_node_configuration_whole;
extern const internal::SensitiveShape loop_input_flow_node_configuration_whole;
extern const internal::SensitiveShape message_whole;
extern const internal::SensitiveShape metadata_attribute;
extern const internal::SensitiveShape metadata_attribute_value;
extern const internal::SensitiveShape metadata_configuration_for_reranking_whole;
extern const internal::SensitiveShape neptune_analytics_configuration;
extern const internal::SensitiveShape open_search_managed_cluster_configuration;
extern const internal::SensitiveShape output_flow_node_configuration_whole;
extern const internal::SensitiveShape pattern_object_filter_configuration;
extern const internal::SensitiveShape pattern_object_filter_whole;
extern const internal::SensitiveShape performance_configuration_whole;
extern const internal::SensitiveShape prompt_agent_resource_whole;
extern const internal::SensitiveShape prompt_configuration_whole;
extern const internal::SensitiveShape prompt_flow_node_configuration_whole;
extern const internal::SensitiveShape prompt_flow_node_inline_configuration_whole;
extern const internal::SensitiveShape prompt_flow_node_resource_configuration_whole;
extern const internal::SensitiveShape prompt_flow_node_source_configuration_whole;
extern const internal::SensitiveShape prompt_gen_ai_resource_whole;
extern const internal::SensitiveShape prompt_inference_configuration_whole;
extern const internal::SensitiveShape prompt_input_variable_whole;
extern const internal::SensitiveShape prompt_metadata_entry_whole;
extern const internal::SensitiveShape prompt_model_inference_configuration_whole;
extern const internal::SensitiveShape prompt_override_configuration_whole;
extern const internal::SensitiveShape prompt_template_configuration_whole;
extern const internal::SensitiveShape prompt_variant_whole;
extern const internal::SensitiveShape query_generation_column_whole;
extern const internal::SensitiveShape query_generation_configuration;
extern const internal::SensitiveShape query_generation_context_whole;
extern const internal::SensitiveShape query_generation_table_whole;
extern const internal::SensitiveShape redshift_configuration;
extern const internal::SensitiveShape reranking_metadata_selective_mode_configuration_whole;
extern const internal::SensitiveShape retrieval_flow_node_configuration_whole;
extern const internal::SensitiveShape retrieval_flow_node_s3_configuration_whole;
extern const internal::SensitiveShape retrieval_flow_node_service_configuration_whole;
extern const internal::SensitiveShape s3_data_source_configuration;
extern const internal::SensitiveShape s3_vectors_configuration;
extern const internal::SensitiveShape salesforce_crawler_configuration;
extern const internal::SensitiveShape salesforce_data_source_configuration;
extern const internal::SensitiveShape share_point_crawler_configuration;
extern const internal::SensitiveShape share_point_data_source_configuration;
extern const internal::SensitiveShape specific_tool_choice_whole;
extern const internal::SensitiveShape sql_knowledge_base_configuration;
extern const internal::SensitiveShape storage_configuration;
extern const internal::SensitiveShape storage_flow_node_configuration_whole;
extern const internal::SensitiveShape storage_flow_node_s3_configuration_whole;
extern const internal::SensitiveShape storage_flow_node_service_configuration_whole;
extern const internal::SensitiveShape system_content_block_whole;
extern const internal::SensitiveShape text_content_doc;
extern const internal::SensitiveShape text_prompt_template_configuration_whole;
extern const internal::SensitiveShape tool_choice_whole;
extern const internal::SensitiveShape tool_configuration_whole;
extern const internal::SensitiveShape tool_input_schema_whole;
extern const internal::SensitiveShape tool_specification_whole;
extern const internal::SensitiveShape tool_whole;
extern const internal::SensitiveShape update_agent_action_group_answer;
extern const internal::SensitiveShape update_agent_action_group_request;
extern const internal::SensitiveShape update_agent_answer;
extern const internal::SensitiveShape update_agent_collaborator_answer;
extern const internal::SensitiveShape update_agent_collaborator_request;
extern const internal::SensitiveShape update_agent_request;
extern const internal::SensitiveShape update_data_source_answer;
extern const internal::SensitiveShape update_data_source_request;
extern const internal::SensitiveShape update_flow_answer;
extern const internal::SensitiveShape update_flow_request;
extern const internal::SensitiveShape update_knowledge_base_answer;
extern const internal::SensitiveShape update_knowledge_base_request;
extern const internal::SensitiveShape update_prompt_answer;
extern const internal::SensitiveShape update_prompt_request;
extern const internal::SensitiveShape validate_flow_definition_answer;
extern const internal::SensitiveShape validate_flow_definition_request;
extern const internal::SensitiveShape vector_search_bedrock_reranking_configuration_whole;
extern const internal::SensitiveShape vector_search_bedrock_reranking_model_configuration_whole;
extern const internal::SensitiveShape vector_search_reranking_configuration_whole;
extern const internal::SensitiveShape web_crawler_configuration;
extern const internal::SensitiveShape web_data_source_configuration;

constexpr internal::SensitiveMember agent_members[] = {
    {"instruction", &internal::everything_sensitive},
    {"promptOverrideConfiguration", &sensitive::prompt_override_configuration_whole},
};
constexpr internal::SensitiveShape agent{
    .members = agent_members,
};
constexpr internal::SensitiveMember agent_action_group_members[] = {
    {"apiSchema", &sensitive::api_schema},
};
constexpr internal::SensitiveShape agent_action_group{
    .members = agent_action_group_members,
};
constexpr internal::SensitiveMember agent_collaborator_members[] = {
    {"collaborationInstruction", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape agent_collaborator{
    .members = agent_collaborator_members,
};
constexpr internal::SensitiveMember agent_collaborator_summary_members[] = {
    {"collaborationInstruction", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape agent_collaborator_summary{
    .members = agent_collaborator_summary_members,
};
constexpr internal::SensitiveShape agent_flow_node_configuration_whole{
    .whole = true,
};
constexpr internal::SensitiveMember agent_version_members[] = {
    {"instruction", &internal::everything_sensitive},
    {"promptOverrideConfiguration", &sensitive::prompt_override_configuration_whole},
};
constexpr internal::SensitiveShape agent_version{
    .members = agent_version_members,
};
constexpr internal::SensitiveShape any_tool_choice_whole{
    .whole = true,
};
constexpr internal::SensitiveMember api_schema_members[] = {
    {"payload", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape api_schema{
    .members = api_schema_members,
};
constexpr internal::SensitiveMember associate_agent_collaborator_answer_members[] = {
    {"agentCollaborator", &sensitive::agent_collaborator},
};
constexpr internal::SensitiveShape associate_agent_collaborator_answer{
    .members = associate_agent_collaborator_answer_members,
};
constexpr internal::SensitiveMember associate_agent_collaborator_request_members[] = {
    {"collaborationInstruction", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape associate_agent_collaborator_request{
    .members = associate_agent_collaborator_request_members,
};
constexpr internal::SensitiveShape auto_tool_choice_whole{
    .whole = true,
};
constexpr internal::SensitiveMember byte_content_doc_members[] = {
    {"data", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape byte_content_doc{
    .members = byte_content_doc_members,
};
constexpr internal::SensitiveShape cache_point_block_whole{
    .whole = true,
};
constexpr internal::SensitiveMember chat_prompt_template_configuration_whole_members[] = {
    {"messages", &sensitive::message_whole},
    {"system", &sensitive::system_content_block_whole},
    {"inputVariables", &sensitive::prompt_input_variable_whole},
    {"toolConfiguration", &sensitive::tool_configuration_whole},
};
constexpr internal::SensitiveShape chat_prompt_template_configuration_whole{
    .members = chat_prompt_template_configuration_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape collector_flow_node_configuration_whole{
    .whole = true,
};
constexpr internal::SensitiveMember condition_flow_node_configuration_whole_members[] = {
    {"conditions", &sensitive::flow_condition_whole},
};
constexpr internal::SensitiveShape condition_flow_node_configuration_whole{
    .members = condition_flow_node_configuration_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember confluence_crawler_configuration_members[] = {
    {"filterConfiguration", &sensitive::crawl_filter_configuration},
};
constexpr internal::SensitiveShape confluence_crawler_configuration{
    .members = confluence_crawler_configuration_members,
};
constexpr internal::SensitiveMember confluence_data_source_configuration_members[] = {
    {"crawlerConfiguration", &sensitive::confluence_crawler_configuration},
};
constexpr internal::SensitiveShape confluence_data_source_configuration{
    .members = confluence_data_source_configuration_members,
};
constexpr internal::SensitiveMember content_block_whole_members[] = {
    {"cachePoint", &sensitive::cache_point_block_whole},
};
constexpr internal::SensitiveShape content_block_whole{
    .members = content_block_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember crawl_filter_configuration_members[] = {
    {"patternObjectFilter", &sensitive::pattern_object_filter_configuration},
};
constexpr internal::SensitiveShape crawl_filter_configuration{
    .members = crawl_filter_configuration_members,
};
constexpr internal::SensitiveMember create_agent_action_group_answer_members[] = {
    {"agentActionGroup", &sensitive::agent_action_group},
};
constexpr internal::SensitiveShape create_agent_action_group_answer{
    .members = create_agent_action_group_answer_members,
};
constexpr internal::SensitiveMember create_agent_action_group_request_members[] = {
    {"apiSchema", &sensitive::api_schema},
};
constexpr internal::SensitiveShape create_agent_action_group_request{
    .members = create_agent_action_group_request_members,
};
constexpr internal::SensitiveMember create_agent_answer_members[] = {
    {"agent", &sensitive::agent},
};
constexpr internal::SensitiveShape create_agent_answer{
    .members = create_agent_answer_members,
};
constexpr internal::SensitiveMember create_agent_request_members[] = {
    {"instruction", &internal::everything_sensitive},
    {"promptOverrideConfiguration", &sensitive::prompt_override_configuration_whole},
};
constexpr internal::SensitiveShape create_agent_request{
    .members = create_agent_request_members,
};
constexpr internal::SensitiveMember create_data_source_answer_members[] = {
    {"dataSource", &sensitive::data_source},
};
constexpr internal::SensitiveShape create_data_source_answer{
    .members = create_data_source_answer_members,
};
constexpr internal::SensitiveMember create_data_source_request_members[] = {
    {"dataSourceConfiguration", &sensitive::data_source_configuration},
};
constexpr internal::SensitiveShape create_data_source_request{
    .members = create_data_source_request_members,
};
constexpr internal::SensitiveMember create_flow_answer_members[] = {
    {"definition", &sensitive::flow_definition_whole},
};
constexpr internal::SensitiveShape create_flow_answer{
    .members = create_flow_answer_members,
};
constexpr internal::SensitiveMember create_flow_request_members[] = {
    {"definition", &sensitive::flow_definition_whole},
};
constexpr internal::SensitiveShape create_flow_request{
    .members = create_flow_request_members,
};
constexpr internal::SensitiveMember create_flow_version_answer_members[] = {
    {"definition", &sensitive::flow_definition_whole},
};
constexpr internal::SensitiveShape create_flow_version_answer{
    .members = create_flow_version_answer_members,
};
constexpr internal::SensitiveMember create_knowledge_base_answer_members[] = {
    {"knowledgeBase", &sensitive::knowledge_base},
};
constexpr internal::SensitiveShape create_knowledge_base_answer{
    .members = create_knowledge_base_answer_members,
};
constexpr internal::SensitiveMember create_knowledge_base_request_members[] = {
    {"knowledgeBaseConfiguration", &sensitive::knowledge_base_configuration},
    {"storageConfiguration", &sensitive::storage_configuration},
};
constexpr internal::SensitiveShape create_knowledge_base_request{
    .members = create_knowledge_base_request_members,
};
constexpr internal::SensitiveMember create_prompt_answer_members[] = {
    {"variants", &sensitive::prompt_variant_whole},
};
constexpr internal::SensitiveShape create_prompt_answer{
    .members = create_prompt_answer_members,
};
constexpr internal::SensitiveMember create_prompt_request_members[] = {
    {"variants", &sensitive::prompt_variant_whole},
};
constexpr internal::SensitiveShape create_prompt_request{
    .members = create_prompt_request_members,
};
constexpr internal::SensitiveMember create_prompt_version_answer_members[] = {
    {"variants", &sensitive::prompt_variant_whole},
};
constexpr internal::SensitiveShape create_prompt_version_answer{
    .members = create_prompt_version_answer_members,
};
constexpr internal::SensitiveShape curated_query_whole{
    .whole = true,
};
constexpr internal::SensitiveMember custom_content_members[] = {
    {"inlineContent", &sensitive::inline_content},
};
constexpr internal::SensitiveShape custom_content{
    .members = custom_content_members,
};
constexpr internal::SensitiveMember data_source_members[] = {
    {"dataSourceConfiguration", &sensitive::data_source_configuration},
};
constexpr internal::SensitiveShape data_source{
    .members = data_source_members,
};
constexpr internal::SensitiveMember data_source_configuration_members[] = {
    {"s3Configuration", &sensitive::s3_data_source_configuration},
    {"webConfiguration", &sensitive::web_data_source_configuration},
    {"confluenceConfiguration", &sensitive::confluence_data_source_configuration},
    {"salesforceConfiguration", &sensitive::salesforce_data_source_configuration},
    {"sharePointConfiguration", &sensitive::share_point_data_source_configuration},
};
constexpr internal::SensitiveShape data_source_configuration{
    .members = data_source_configuration_members,
};
constexpr internal::SensitiveShape document_access_control_entry_whole{
    .whole = true,
};
constexpr internal::SensitiveMember document_content_members[] = {
    {"custom", &sensitive::custom_content},
};
constexpr internal::SensitiveShape document_content{
    .members = document_content_members,
};
constexpr internal::SensitiveMember document_metadata_members[] = {
    {"inlineAttributes", &sensitive::metadata_attribute},
    {"accessControlList", &sensitive::document_access_control_entry_whole},
};
constexpr internal::SensitiveShape document_metadata{
    .members = document_metadata_members,
};
constexpr internal::SensitiveMember duplicate_condition_expression_flow_validation_details_members[] = {
    {"expression", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape duplicate_condition_expression_flow_validation_details{
    .members = duplicate_condition_expression_flow_validation_details_members,
};
constexpr internal::SensitiveShape field_for_reranking_whole{
    .whole = true,
};
constexpr internal::SensitiveShape flow_condition_whole{
    .whole = true,
};
constexpr internal::SensitiveShape flow_conditional_connection_configuration_whole{
    .whole = true,
};
constexpr internal::SensitiveMember flow_connection_configuration_whole_members[] = {
    {"data", &sensitive::flow_data_connection_configuration_whole},
    {"conditional", &sensitive::flow_conditional_connection_configuration_whole},
};
constexpr internal::SensitiveShape flow_connection_configuration_whole{
    .members = flow_connection_configuration_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember flow_connection_whole_members[] = {
    {"configuration", &sensitive::flow_connection_configuration_whole},
};
constexpr internal::SensitiveShape flow_connection_whole{
    .members = flow_connection_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape flow_data_connection_configuration_whole{
    .whole = true,
};
constexpr internal::SensitiveMember flow_definition_whole_members[] = {
    {"nodes", &sensitive::flow_node_whole},
    {"connections", &sensitive::flow_connection_whole},
};
constexpr internal::SensitiveShape flow_definition_whole{
    .members = flow_definition_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember flow_node_configuration_whole_members[] = {
    {"input", &sensitive::input_flow_node_configuration_whole},
    {"output", &sensitive::output_flow_node_configuration_whole},
    {"knowledgeBase", &sensitive::knowledge_base_flow_node_configuration_whole},
    {"condition", &sensitive::condition_flow_node_configuration_whole},
    {"lex", &sensitive::lex_flow_node_configuration_whole},
    {"prompt", &sensitive::prompt_flow_node_configuration_whole},
    {"lambdaFunction", &sensitive::lambda_function_flow_node_configuration_whole},
    {"storage", &sensitive::storage_flow_node_configuration_whole},
    {"agent", &sensitive::agent_flow_node_configuration_whole},
    {"retrieval", &sensitive::retrieval_flow_node_configuration_whole},
    {"iterator", &sensitive::iterator_flow_node_configuration_whole},
    {"collector", &sensitive::collector_flow_node_configuration_whole},
    {"inlineCode", &sensitive::inline_code_flow_node_configuration_whole},
    {"loop", &sensitive::loop_flow_node_configuration_whole},
    {"loopInput", &sensitive::loop_input_flow_node_configuration_whole},
    {"loopController", &sensitive::loop_controller_flow_node_configuration_whole},
};
constexpr internal::SensitiveShape flow_node_configuration_whole{
    .members = flow_node_configuration_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape flow_node_input_whole{
    .whole = true,
};
constexpr internal::SensitiveShape flow_node_output_whole{
    .whole = true,
};
constexpr internal::SensitiveMember flow_node_whole_members[] = {
    {"configuration", &sensitive::flow_node_configuration_whole},
    {"inputs", &sensitive::flow_node_input_whole},
    {"outputs", &sensitive::flow_node_output_whole},
};
constexpr internal::SensitiveShape flow_node_whole{
    .members = flow_node_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember flow_validation_members[] = {
    {"details", &sensitive::flow_validation_details},
};
constexpr internal::SensitiveShape flow_validation{
    .members = flow_validation_members,
};
constexpr internal::SensitiveMember flow_validation_details_members[] = {
    {"duplicateConditionExpression", &sensitive::duplicate_condition_expression_flow_validation_details},
};
constexpr internal::SensitiveShape flow_validation_details{
    .members = flow_validation_details_members,
};
constexpr internal::SensitiveMember get_agent_action_group_answer_members[] = {
    {"agentActionGroup", &sensitive::agent_action_group},
};
constexpr internal::SensitiveShape get_agent_action_group_answer{
    .members = get_agent_action_group_answer_members,
};
constexpr internal::SensitiveMember get_agent_answer_members[] = {
    {"agent", &sensitive::agent},
};
constexpr internal::SensitiveShape get_agent_answer{
    .members = get_agent_answer_members,
};
constexpr internal::SensitiveMember get_agent_collaborator_answer_members[] = {
    {"agentCollaborator", &sensitive::agent_collaborator},
};
constexpr internal::SensitiveShape get_agent_collaborator_answer{
    .members = get_agent_collaborator_answer_members,
};
constexpr internal::SensitiveMember get_agent_version_answer_members[] = {
    {"agentVersion", &sensitive::agent_version},
};
constexpr internal::SensitiveShape get_agent_version_answer{
    .members = get_agent_version_answer_members,
};
constexpr internal::SensitiveMember get_data_source_answer_members[] = {
    {"dataSource", &sensitive::data_source},
};
constexpr internal::SensitiveShape get_data_source_answer{
    .members = get_data_source_answer_members,
};
constexpr internal::SensitiveMember get_flow_answer_members[] = {
    {"definition", &sensitive::flow_definition_whole},
    {"validations", &sensitive::flow_validation},
};
constexpr internal::SensitiveShape get_flow_answer{
    .members = get_flow_answer_members,
};
constexpr internal::SensitiveMember get_flow_version_answer_members[] = {
    {"definition", &sensitive::flow_definition_whole},
};
constexpr internal::SensitiveShape get_flow_version_answer{
    .members = get_flow_version_answer_members,
};
constexpr internal::SensitiveMember get_knowledge_base_answer_members[] = {
    {"knowledgeBase", &sensitive::knowledge_base},
};
constexpr internal::SensitiveShape get_knowledge_base_answer{
    .members = get_knowledge_base_answer_members,
};
constexpr internal::SensitiveMember get_prompt_answer_members[] = {
    {"variants", &sensitive::prompt_variant_whole},
};
constexpr internal::SensitiveShape get_prompt_answer{
    .members = get_prompt_answer_members,
};
constexpr internal::SensitiveShape guardrail_configuration_whole{
    .whole = true,
};
constexpr internal::SensitiveShape inference_configuration_whole{
    .whole = true,
};
constexpr internal::SensitiveMember ingest_knowledge_base_documents_request_members[] = {
    {"documents", &sensitive::knowledge_base_document},
};
constexpr internal::SensitiveShape ingest_knowledge_base_documents_request{
    .members = ingest_knowledge_base_documents_request_members,
};
constexpr internal::SensitiveShape inline_code_flow_node_configuration_whole{
    .whole = true,
};
constexpr internal::SensitiveMember inline_content_members[] = {
    {"byteContent", &sensitive::byte_content_doc},
    {"textContent", &sensitive::text_content_doc},
};
constexpr internal::SensitiveShape inline_content{
    .members = inline_content_members,
};
constexpr internal::SensitiveShape input_flow_node_configuration_whole{
    .whole = true,
};
constexpr internal::SensitiveShape iterator_flow_node_configuration_whole{
    .whole = true,
};
constexpr internal::SensitiveMember knowledge_base_members[] = {
    {"knowledgeBaseConfiguration", &sensitive::knowledge_base_configuration},
    {"storageConfiguration", &sensitive::storage_configuration},
};
constexpr internal::SensitiveShape knowledge_base{
    .members = knowledge_base_members,
};
constexpr internal::SensitiveMember knowledge_base_configuration_members[] = {
    {"sqlKnowledgeBaseConfiguration", &sensitive::sql_knowledge_base_configuration},
};
constexpr internal::SensitiveShape knowledge_base_configuration{
    .members = knowledge_base_configuration_members,
};
constexpr internal::SensitiveMember knowledge_base_document_members[] = {
    {"metadata", &sensitive::document_metadata},
    {"content", &sensitive::document_content},
};
constexpr internal::SensitiveShape knowledge_base_document{
    .members = knowledge_base_document_members,
};
constexpr internal::SensitiveMember knowledge_base_flow_node_configuration_whole_members[] = {
    {"guardrailConfiguration", &sensitive::guardrail_configuration_whole},
    {"promptTemplate", &sensitive::knowledge_base_prompt_template_whole},
    {"inferenceConfiguration", &sensitive::prompt_inference_configuration_whole},
    {"rerankingConfiguration", &sensitive::vector_search_reranking_configuration_whole},
    {"orchestrationConfiguration", &sensitive::knowledge_base_orchestration_configuration_whole},
};
constexpr internal::SensitiveShape knowledge_base_flow_node_configuration_whole{
    .members = knowledge_base_flow_node_configuration_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember knowledge_base_orchestration_configuration_whole_members[] = {
    {"promptTemplate", &sensitive::knowledge_base_prompt_template_whole},
    {"inferenceConfig", &sensitive::prompt_inference_configuration_whole},
    {"performanceConfig", &sensitive::performance_configuration_whole},
};
constexpr internal::SensitiveShape knowledge_base_orchestration_configuration_whole{
    .members = knowledge_base_orchestration_configuration_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape knowledge_base_prompt_template_whole{
    .whole = true,
};
constexpr internal::SensitiveShape lambda_function_flow_node_configuration_whole{
    .whole = true,
};
constexpr internal::SensitiveShape lex_flow_node_configuration_whole{
    .whole = true,
};
constexpr internal::SensitiveMember list_agent_collaborators_answer_members[] = {
    {"agentCollaboratorSummaries", &sensitive::agent_collaborator_summary},
};
constexpr internal::SensitiveShape list_agent_collaborators_answer{
    .members = list_agent_collaborators_answer_members,
};
constexpr internal::SensitiveMember loop_controller_flow_node_configuration_whole_members[] = {
    {"continueCondition", &sensitive::flow_condition_whole},
};
constexpr internal::SensitiveShape loop_controller_flow_node_configuration_whole{
    .members = loop_controller_flow_node_configuration_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember loop_flow_node_configuration_whole_members[] = {
    {"definition", &sensitive::flow_definition_whole},
};
constexpr internal::SensitiveShape loop_flow_node_configuration_whole{
    .members = loop_flow_node_configuration_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape loop_input_flow_node_configuration_whole{
    .whole = true,
};
constexpr internal::SensitiveMember message_whole_members[] = {
    {"content", &sensitive::content_block_whole},
};
constexpr internal::SensitiveShape message_whole{
    .members = message_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember metadata_attribute_members[] = {
    {"key", &internal::everything_sensitive},
    {"value", &sensitive::metadata_attribute_value},
};
constexpr internal::SensitiveShape metadata_attribute{
    .members = metadata_attribute_members,
};
constexpr internal::SensitiveMember metadata_attribute_value_members[] = {
    {"numberValue", &internal::everything_sensitive},
    {"stringValue", &internal::everything_sensitive},
    {"stringListValue", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape metadata_attribute_value{
    .members = metadata_attribute_value_members,
};
constexpr internal::SensitiveMember metadata_configuration_for_reranking_whole_members[] = {
    {"selectiveModeConfiguration", &sensitive::reranking_metadata_selective_mode_configuration_whole},
};
constexpr internal::SensitiveShape metadata_configuration_for_reranking_whole{
    .members = metadata_configuration_for_reranking_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember neptune_analytics_configuration_members[] = {
    {"graphArn", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape neptune_analytics_configuration{
    .members = neptune_analytics_configuration_members,
};
constexpr internal::SensitiveMember open_search_managed_cluster_configuration_members[] = {
    {"vectorIndexName", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape open_search_managed_cluster_configuration{
    .members = open_search_managed_cluster_configuration_members,
};
constexpr internal::SensitiveShape output_flow_node_configuration_whole{
    .whole = true,
};
constexpr internal::SensitiveMember pattern_object_filter_configuration_members[] = {
    {"filters", &sensitive::pattern_object_filter_whole},
};
constexpr internal::SensitiveShape pattern_object_filter_configuration{
    .members = pattern_object_filter_configuration_members,
};
constexpr internal::SensitiveShape pattern_object_filter_whole{
    .whole = true,
};
constexpr internal::SensitiveShape performance_configuration_whole{
    .whole = true,
};
constexpr internal::SensitiveShape prompt_agent_resource_whole{
    .whole = true,
};
constexpr internal::SensitiveMember prompt_configuration_whole_members[] = {
    {"inferenceConfiguration", &sensitive::inference_configuration_whole},
};
constexpr internal::SensitiveShape prompt_configuration_whole{
    .members = prompt_configuration_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember prompt_flow_node_configuration_whole_members[] = {
    {"sourceConfiguration", &sensitive::prompt_flow_node_source_configuration_whole},
    {"guardrailConfiguration", &sensitive::guardrail_configuration_whole},
};
constexpr internal::SensitiveShape prompt_flow_node_configuration_whole{
    .members = prompt_flow_node_configuration_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember prompt_flow_node_inline_configuration_whole_members[] = {
    {"templateConfiguration", &sensitive::prompt_template_configuration_whole},
    {"inferenceConfiguration", &sensitive::prompt_inference_configuration_whole},
};
constexpr internal::SensitiveShape prompt_flow_node_inline_configuration_whole{
    .members = prompt_flow_node_inline_configuration_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape prompt_flow_node_resource_configuration_whole{
    .whole = true,
};
constexpr internal::SensitiveMember prompt_flow_node_source_configuration_whole_members[] = {
    {"resource", &sensitive::prompt_flow_node_resource_configuration_whole},
    {"inline", &sensitive::prompt_flow_node_inline_configuration_whole},
};
constexpr internal::SensitiveShape prompt_flow_node_source_configuration_whole{
    .members = prompt_flow_node_source_configuration_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember prompt_gen_ai_resource_whole_members[] = {
    {"agent", &sensitive::prompt_agent_resource_whole},
};
constexpr internal::SensitiveShape prompt_gen_ai_resource_whole{
    .members = prompt_gen_ai_resource_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember prompt_inference_configuration_whole_members[] = {
    {"text", &sensitive::prompt_model_inference_configuration_whole},
};
constexpr internal::SensitiveShape prompt_inference_configuration_whole{
    .members = prompt_inference_configuration_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape prompt_input_variable_whole{
    .whole = true,
};
constexpr internal::SensitiveShape prompt_metadata_entry_whole{
    .whole = true,
};
constexpr internal::SensitiveShape prompt_model_inference_configuration_whole{
    .whole = true,
};
constexpr internal::SensitiveMember prompt_override_configuration_whole_members[] = {
    {"promptConfigurations", &sensitive::prompt_configuration_whole},
};
constexpr internal::SensitiveShape prompt_override_configuration_whole{
    .members = prompt_override_configuration_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember prompt_template_configuration_whole_members[] = {
    {"text", &sensitive::text_prompt_template_configuration_whole},
    {"chat", &sensitive::chat_prompt_template_configuration_whole},
};
constexpr internal::SensitiveShape prompt_template_configuration_whole{
    .members = prompt_template_configuration_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember prompt_variant_whole_members[] = {
    {"templateConfiguration", &sensitive::prompt_template_configuration_whole},
    {"inferenceConfiguration", &sensitive::prompt_inference_configuration_whole},
    {"metadata", &sensitive::prompt_metadata_entry_whole},
    {"genAiResource", &sensitive::prompt_gen_ai_resource_whole},
};
constexpr internal::SensitiveShape prompt_variant_whole{
    .members = prompt_variant_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape query_generation_column_whole{
    .whole = true,
};
constexpr internal::SensitiveMember query_generation_configuration_members[] = {
    {"generationContext", &sensitive::query_generation_context_whole},
};
constexpr internal::SensitiveShape query_generation_configuration{
    .members = query_generation_configuration_members,
};
constexpr internal::SensitiveMember query_generation_context_whole_members[] = {
    {"tables", &sensitive::query_generation_table_whole},
    {"curatedQueries", &sensitive::curated_query_whole},
};
constexpr internal::SensitiveShape query_generation_context_whole{
    .members = query_generation_context_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember query_generation_table_whole_members[] = {
    {"columns", &sensitive::query_generation_column_whole},
};
constexpr internal::SensitiveShape query_generation_table_whole{
    .members = query_generation_table_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember redshift_configuration_members[] = {
    {"queryGenerationConfiguration", &sensitive::query_generation_configuration},
};
constexpr internal::SensitiveShape redshift_configuration{
    .members = redshift_configuration_members,
};
constexpr internal::SensitiveMember reranking_metadata_selective_mode_configuration_whole_members[] = {
    {"fieldsToInclude", &sensitive::field_for_reranking_whole},
    {"fieldsToExclude", &sensitive::field_for_reranking_whole},
};
constexpr internal::SensitiveShape reranking_metadata_selective_mode_configuration_whole{
    .members = reranking_metadata_selective_mode_configuration_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember retrieval_flow_node_configuration_whole_members[] = {
    {"serviceConfiguration", &sensitive::retrieval_flow_node_service_configuration_whole},
};
constexpr internal::SensitiveShape retrieval_flow_node_configuration_whole{
    .members = retrieval_flow_node_configuration_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape retrieval_flow_node_s3_configuration_whole{
    .whole = true,
};
constexpr internal::SensitiveMember retrieval_flow_node_service_configuration_whole_members[] = {
    {"s3", &sensitive::retrieval_flow_node_s3_configuration_whole},
};
constexpr internal::SensitiveShape retrieval_flow_node_service_configuration_whole{
    .members = retrieval_flow_node_service_configuration_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember s3_data_source_configuration_members[] = {
    {"inclusionPrefixes", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape s3_data_source_configuration{
    .members = s3_data_source_configuration_members,
};
constexpr internal::SensitiveMember s3_vectors_configuration_members[] = {
    {"vectorBucketArn", &internal::everything_sensitive},
    {"indexArn", &internal::everything_sensitive},
    {"indexName", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape s3_vectors_configuration{
    .members = s3_vectors_configuration_members,
};
constexpr internal::SensitiveMember salesforce_crawler_configuration_members[] = {
    {"filterConfiguration", &sensitive::crawl_filter_configuration},
};
constexpr internal::SensitiveShape salesforce_crawler_configuration{
    .members = salesforce_crawler_configuration_members,
};
constexpr internal::SensitiveMember salesforce_data_source_configuration_members[] = {
    {"crawlerConfiguration", &sensitive::salesforce_crawler_configuration},
};
constexpr internal::SensitiveShape salesforce_data_source_configuration{
    .members = salesforce_data_source_configuration_members,
};
constexpr internal::SensitiveMember share_point_crawler_configuration_members[] = {
    {"filterConfiguration", &sensitive::crawl_filter_configuration},
};
constexpr internal::SensitiveShape share_point_crawler_configuration{
    .members = share_point_crawler_configuration_members,
};
constexpr internal::SensitiveMember share_point_data_source_configuration_members[] = {
    {"crawlerConfiguration", &sensitive::share_point_crawler_configuration},
};
constexpr internal::SensitiveShape share_point_data_source_configuration{
    .members = share_point_data_source_configuration_members,
};
constexpr internal::SensitiveShape specific_tool_choice_whole{
    .whole = true,
};
constexpr internal::SensitiveMember sql_knowledge_base_configuration_members[] = {
    {"redshiftConfiguration", &sensitive::redshift_configuration},
};
constexpr internal::SensitiveShape sql_knowledge_base_configuration{
    .members = sql_knowledge_base_configuration_members,
};
constexpr internal::SensitiveMember storage_configuration_members[] = {
    {"opensearchManagedClusterConfiguration", &sensitive::open_search_managed_cluster_configuration},
    {"neptuneAnalyticsConfiguration", &sensitive::neptune_analytics_configuration},
    {"s3VectorsConfiguration", &sensitive::s3_vectors_configuration},
};
constexpr internal::SensitiveShape storage_configuration{
    .members = storage_configuration_members,
};
constexpr internal::SensitiveMember storage_flow_node_configuration_whole_members[] = {
    {"serviceConfiguration", &sensitive::storage_flow_node_service_configuration_whole},
};
constexpr internal::SensitiveShape storage_flow_node_configuration_whole{
    .members = storage_flow_node_configuration_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape storage_flow_node_s3_configuration_whole{
    .whole = true,
};
constexpr internal::SensitiveMember storage_flow_node_service_configuration_whole_members[] = {
    {"s3", &sensitive::storage_flow_node_s3_configuration_whole},
};
constexpr internal::SensitiveShape storage_flow_node_service_configuration_whole{
    .members = storage_flow_node_service_configuration_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember system_content_block_whole_members[] = {
    {"cachePoint", &sensitive::cache_point_block_whole},
};
constexpr internal::SensitiveShape system_content_block_whole{
    .members = system_content_block_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember text_content_doc_members[] = {
    {"data", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape text_content_doc{
    .members = text_content_doc_members,
};
constexpr internal::SensitiveMember text_prompt_template_configuration_whole_members[] = {
    {"cachePoint", &sensitive::cache_point_block_whole},
    {"inputVariables", &sensitive::prompt_input_variable_whole},
};
constexpr internal::SensitiveShape text_prompt_template_configuration_whole{
    .members = text_prompt_template_configuration_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember tool_choice_whole_members[] = {
    {"auto", &sensitive::auto_tool_choice_whole},
    {"any", &sensitive::any_tool_choice_whole},
    {"tool", &sensitive::specific_tool_choice_whole},
};
constexpr internal::SensitiveShape tool_choice_whole{
    .members = tool_choice_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember tool_configuration_whole_members[] = {
    {"tools", &sensitive::tool_whole},
    {"toolChoice", &sensitive::tool_choice_whole},
};
constexpr internal::SensitiveShape tool_configuration_whole{
    .members = tool_configuration_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape tool_input_schema_whole{
    .whole = true,
};
constexpr internal::SensitiveMember tool_specification_whole_members[] = {
    {"inputSchema", &sensitive::tool_input_schema_whole},
};
constexpr internal::SensitiveShape tool_specification_whole{
    .members = tool_specification_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember tool_whole_members[] = {
    {"toolSpec", &sensitive::tool_specification_whole},
    {"cachePoint", &sensitive::cache_point_block_whole},
};
constexpr internal::SensitiveShape tool_whole{
    .members = tool_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember update_agent_action_group_answer_members[] = {
    {"agentActionGroup", &sensitive::agent_action_group},
};
constexpr internal::SensitiveShape update_agent_action_group_answer{
    .members = update_agent_action_group_answer_members,
};
constexpr internal::SensitiveMember update_agent_action_group_request_members[] = {
    {"apiSchema", &sensitive::api_schema},
};
constexpr internal::SensitiveShape update_agent_action_group_request{
    .members = update_agent_action_group_request_members,
};
constexpr internal::SensitiveMember update_agent_answer_members[] = {
    {"agent", &sensitive::agent},
};
constexpr internal::SensitiveShape update_agent_answer{
    .members = update_agent_answer_members,
};
constexpr internal::SensitiveMember update_agent_collaborator_answer_members[] = {
    {"agentCollaborator", &sensitive::agent_collaborator},
};
constexpr internal::SensitiveShape update_agent_collaborator_answer{
    .members = update_agent_collaborator_answer_members,
};
constexpr internal::SensitiveMember update_agent_collaborator_request_members[] = {
    {"collaborationInstruction", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape update_agent_collaborator_request{
    .members = update_agent_collaborator_request_members,
};
constexpr internal::SensitiveMember update_agent_request_members[] = {
    {"instruction", &internal::everything_sensitive},
    {"promptOverrideConfiguration", &sensitive::prompt_override_configuration_whole},
};
constexpr internal::SensitiveShape update_agent_request{
    .members = update_agent_request_members,
};
constexpr internal::SensitiveMember update_data_source_answer_members[] = {
    {"dataSource", &sensitive::data_source},
};
constexpr internal::SensitiveShape update_data_source_answer{
    .members = update_data_source_answer_members,
};
constexpr internal::SensitiveMember update_data_source_request_members[] = {
    {"dataSourceConfiguration", &sensitive::data_source_configuration},
};
constexpr internal::SensitiveShape update_data_source_request{
    .members = update_data_source_request_members,
};
constexpr internal::SensitiveMember update_flow_answer_members[] = {
    {"definition", &sensitive::flow_definition_whole},
};
constexpr internal::SensitiveShape update_flow_answer{
    .members = update_flow_answer_members,
};
constexpr internal::SensitiveMember update_flow_request_members[] = {
    {"definition", &sensitive::flow_definition_whole},
};
constexpr internal::SensitiveShape update_flow_request{
    .members = update_flow_request_members,
};
constexpr internal::SensitiveMember update_knowledge_base_answer_members[] = {
    {"knowledgeBase", &sensitive::knowledge_base},
};
constexpr internal::SensitiveShape update_knowledge_base_answer{
    .members = update_knowledge_base_answer_members,
};
constexpr internal::SensitiveMember update_knowledge_base_request_members[] = {
    {"knowledgeBaseConfiguration", &sensitive::knowledge_base_configuration},
    {"storageConfiguration", &sensitive::storage_configuration},
};
constexpr internal::SensitiveShape update_knowledge_base_request{
    .members = update_knowledge_base_request_members,
};
constexpr internal::SensitiveMember update_prompt_answer_members[] = {
    {"variants", &sensitive::prompt_variant_whole},
};
constexpr internal::SensitiveShape update_prompt_answer{
    .members = update_prompt_answer_members,
};
constexpr internal::SensitiveMember update_prompt_request_members[] = {
    {"variants", &sensitive::prompt_variant_whole},
};
constexpr internal::SensitiveShape update_prompt_request{
    .members = update_prompt_request_members,
};
constexpr internal::SensitiveMember validate_flow_definition_answer_members[] = {
    {"validations", &sensitive::flow_validation},
};
constexpr internal::SensitiveShape validate_flow_definition_answer{
    .members = validate_flow_definition_answer_members,
};
constexpr internal::SensitiveMember validate_flow_definition_request_members[] = {
    {"definition", &sensitive::flow_definition_whole},
};
constexpr internal::SensitiveShape validate_flow_definition_request{
    .members = validate_flow_definition_request_members,
};
constexpr internal::SensitiveMember vector_search_bedrock_reranking_configuration_whole_members[] = {
    {"modelConfiguration", &sensitive::vector_search_bedrock_reranking_model_configuration_whole},
    {"metadataConfiguration", &sensitive::metadata_configuration_for_reranking_whole},
};
constexpr internal::SensitiveShape vector_search_bedrock_reranking_configuration_whole{
    .members = vector_search_bedrock_reranking_configuration_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape vector_search_bedrock_reranking_model_configuration_whole{
    .whole = true,
};
constexpr internal::SensitiveMember vector_search_reranking_configuration_whole_members[] = {
    {"bedrockRerankingConfiguration", &sensitive::vector_search_bedrock_reranking_configuration_whole},
};
constexpr internal::SensitiveShape vector_search_reranking_configuration_whole{
    .members = vector_search_reranking_configuration_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember web_crawler_configuration_members[] = {
    {"inclusionFilters", &internal::everything_sensitive},
    {"exclusionFilters", &internal::everything_sensitive},
    {"userAgent", &internal::everything_sensitive},
    {"userAgentHeader", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape web_crawler_configuration{
    .members = web_crawler_configuration_members,
};
constexpr internal::SensitiveMember web_data_source_configuration_members[] = {
    {"crawlerConfiguration", &sensitive::web_crawler_configuration},
};
constexpr internal::SensitiveShape web_data_source_configuration{
    .members = web_data_source_configuration_members,
};

}  // namespace sensitive

constinit const internal::SensitiveOperation common::sensitive_operations[28] = {
    {
        .name = "AssociateAgentCollaborator",
        .request = &sensitive::associate_agent_collaborator_request,
        .answer = &sensitive::associate_agent_collaborator_answer,
    },
    {
        .name = "CreateAgent",
        .request = &sensitive::create_agent_request,
        .answer = &sensitive::create_agent_answer,
    },
    {
        .name = "CreateAgentActionGroup",
        .request = &sensitive::create_agent_action_group_request,
        .answer = &sensitive::create_agent_action_group_answer,
    },
    {
        .name = "CreateDataSource",
        .request = &sensitive::create_data_source_request,
        .answer = &sensitive::create_data_source_answer,
    },
    {
        .name = "CreateFlow",
        .request = &sensitive::create_flow_request,
        .answer = &sensitive::create_flow_answer,
    },
    {
        .name = "CreateFlowVersion",
        .answer = &sensitive::create_flow_version_answer,
    },
    {
        .name = "CreateKnowledgeBase",
        .request = &sensitive::create_knowledge_base_request,
        .answer = &sensitive::create_knowledge_base_answer,
    },
    {
        .name = "CreatePrompt",
        .request = &sensitive::create_prompt_request,
        .answer = &sensitive::create_prompt_answer,
    },
    {
        .name = "CreatePromptVersion",
        .answer = &sensitive::create_prompt_version_answer,
    },
    {
        .name = "GetAgent",
        .answer = &sensitive::get_agent_answer,
    },
    {
        .name = "GetAgentActionGroup",
        .answer = &sensitive::get_agent_action_group_answer,
    },
    {
        .name = "GetAgentCollaborator",
        .answer = &sensitive::get_agent_collaborator_answer,
    },
    {
        .name = "GetAgentVersion",
        .answer = &sensitive::get_agent_version_answer,
    },
    {
        .name = "GetDataSource",
        .answer = &sensitive::get_data_source_answer,
    },
    {
        .name = "GetFlow",
        .answer = &sensitive::get_flow_answer,
    },
    {
        .name = "GetFlowVersion",
        .answer = &sensitive::get_flow_version_answer,
    },
    {
        .name = "GetKnowledgeBase",
        .answer = &sensitive::get_knowledge_base_answer,
    },
    {
        .name = "GetPrompt",
        .answer = &sensitive::get_prompt_answer,
    },
    {
        .name = "IngestKnowledgeBaseDocuments",
        .request = &sensitive::ingest_knowledge_base_documents_request,
    },
    {
        .name = "ListAgentCollaborators",
        .answer = &sensitive::list_agent_collaborators_answer,
    },
    {
        .name = "UpdateAgent",
        .request = &sensitive::update_agent_request,
        .answer = &sensitive::update_agent_answer,
    },
    {
        .name = "UpdateAgentActionGroup",
        .request = &sensitive::update_agent_action_group_request,
        .answer = &sensitive::update_agent_action_group_answer,
    },
    {
        .name = "UpdateAgentCollaborator",
        .request = &sensitive::update_agent_collaborator_request,
        .answer = &sensitive::update_agent_collaborator_answer,
    },
    {
        .name = "UpdateDataSource",
        .request = &sensitive::update_data_source_request,
        .answer = &sensitive::update_data_source_answer,
    },
    {
        .name = "UpdateFlow",
        .request = &sensitive::update_flow_request,
        .answer = &sensitive::update_flow_answer,
    },
    {
        .name = "UpdateKnowledgeBase",
        .request = &sensitive::update_knowledge_base_request,
        .answer = &sensitive::update_knowledge_base_answer,
    },
    {
        .name = "UpdatePrompt",
        .request = &sensitive::update_prompt_request,
        .answer = &sensitive::update_prompt_answer,
    },
    {
        .name = "ValidateFlowDefinition",
        .request = &sensitive::validate_flow_definition_request,
        .answer = &sensitive::validate_flow_definition_answer,
    },
};

}  // namespace outcrop::bedrock_agent
