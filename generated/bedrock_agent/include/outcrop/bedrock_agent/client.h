// Client of Bedrock Agent. Include the operations that you call: outcrop/bedrock_agent/operations/*.h.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <memory>
#include <span>

#include "outcrop/call_options.h"
#include "outcrop/client_config.h"
#include "outcrop/fwd.h"
#include "outcrop/version.h"

static_assert(OUTCROP_GENERATED_ABI == 3, "outcrop/bedrock_agent was generated for another version of the runtime");

namespace outcrop {
class Dispatcher;
}
namespace outcrop::internal {
class Connection;
}

namespace outcrop::bedrock_agent {

class AsyncClient;
struct ActionGroupSummaryView;
struct AgentAliasSummaryView;
struct AgentCollaboratorSummaryView;
struct AgentKnowledgeBaseSummaryView;
struct AgentSummaryView;
struct AgentVersionSummaryView;
struct AssociateAgentCollaboratorRequest;
struct AssociateAgentCollaboratorView;
struct AssociateAgentKnowledgeBaseRequest;
struct AssociateAgentKnowledgeBaseView;
struct CreateAgentActionGroupRequest;
struct CreateAgentActionGroupView;
struct CreateAgentAliasRequest;
struct CreateAgentAliasView;
struct CreateAgentRequest;
struct CreateAgentView;
struct CreateDataSourceRequest;
struct CreateDataSourceView;
struct CreateFlowAliasRequest;
struct CreateFlowAliasView;
struct CreateFlowRequest;
struct CreateFlowVersionRequest;
struct CreateFlowVersionView;
struct CreateFlowView;
struct CreateKnowledgeBaseRequest;
struct CreateKnowledgeBaseView;
struct CreatePromptRequest;
struct CreatePromptVersionRequest;
struct CreatePromptVersionView;
struct CreatePromptView;
struct DataSourceSummaryView;
struct DeleteAgentActionGroupRequest;
struct DeleteAgentActionGroupView;
struct DeleteAgentAliasRequest;
struct DeleteAgentAliasView;
struct DeleteAgentRequest;
struct DeleteAgentVersionRequest;
struct DeleteAgentVersionView;
struct DeleteAgentView;
struct DeleteDataSourceRequest;
struct DeleteDataSourceView;
struct DeleteFlowAliasRequest;
struct DeleteFlowAliasView;
struct DeleteFlowRequest;
struct DeleteFlowVersionRequest;
struct DeleteFlowVersionView;
struct DeleteFlowView;
struct DeleteKnowledgeBaseDocumentsRequest;
struct DeleteKnowledgeBaseDocumentsView;
struct DeleteKnowledgeBaseRequest;
struct DeleteKnowledgeBaseView;
struct DeletePromptRequest;
struct DeletePromptView;
struct DeleteResourcePolicyRequest;
struct DeleteResourcePolicyView;
struct DisassociateAgentCollaboratorRequest;
struct DisassociateAgentCollaboratorView;
struct DisassociateAgentKnowledgeBaseRequest;
struct DisassociateAgentKnowledgeBaseView;
struct FlowAliasSummaryView;
struct FlowSummaryView;
struct FlowVersionSummaryView;
struct GetAgentActionGroupRequest;
struct GetAgentActionGroupView;
struct GetAgentAliasRequest;
struct GetAgentAliasView;
struct GetAgentCollaboratorRequest;
struct GetAgentCollaboratorView;
struct GetAgentKnowledgeBaseRequest;
struct GetAgentKnowledgeBaseView;
struct GetAgentRequest;
struct GetAgentVersionRequest;
struct GetAgentVersionView;
struct GetAgentView;
struct GetDataSourceRequest;
struct GetDataSourceView;
struct GetFlowAliasRequest;
struct GetFlowAliasView;
struct GetFlowRequest;
struct GetFlowVersionRequest;
struct GetFlowVersionView;
struct GetFlowView;
struct GetIngestionJobRequest;
struct GetIngestionJobView;
struct GetKnowledgeBaseDocumentsRequest;
struct GetKnowledgeBaseDocumentsView;
struct GetKnowledgeBaseRequest;
struct GetKnowledgeBaseView;
struct GetPromptRequest;
struct GetPromptView;
struct GetResourcePolicyRequest;
struct GetResourcePolicyView;
struct IngestKnowledgeBaseDocumentsRequest;
struct IngestKnowledgeBaseDocumentsView;
struct IngestionJobSummaryView;
struct KnowledgeBaseDocumentDetailView;
struct KnowledgeBaseSummaryView;
struct ListAgentActionGroupsRequest;
struct ListAgentActionGroupsView;
struct ListAgentAliasesRequest;
struct ListAgentAliasesView;
struct ListAgentCollaboratorsRequest;
struct ListAgentCollaboratorsView;
struct ListAgentKnowledgeBasesRequest;
struct ListAgentKnowledgeBasesView;
struct ListAgentVersionsRequest;
struct ListAgentVersionsView;
struct ListAgentsRequest;
struct ListAgentsView;
struct ListDataSourcesRequest;
struct ListDataSourcesView;
struct ListFlowAliasesRequest;
struct ListFlowAliasesView;
struct ListFlowVersionsRequest;
struct ListFlowVersionsView;
struct ListFlowsRequest;
struct ListFlowsView;
struct ListIngestionJobsRequest;
struct ListIngestionJobsView;
struct ListKnowledgeBaseDocumentsRequest;
struct ListKnowledgeBaseDocumentsView;
struct ListKnowledgeBasesRequest;
struct ListKnowledgeBasesView;
struct ListPromptsRequest;
struct ListPromptsView;
struct ListTagsForResourceRequest;
struct ListTagsForResourceView;
struct PrepareAgentRequest;
struct PrepareAgentView;
struct PrepareFlowRequest;
struct PrepareFlowView;
struct PromptSummaryView;
struct PutResourcePolicyRequest;
struct PutResourcePolicyView;
struct StartIngestionJobRequest;
struct StartIngestionJobView;
struct StopIngestionJobRequest;
struct StopIngestionJobView;
struct TagResourceRequest;
struct TagResourceView;
struct UntagResourceRequest;
struct UntagResourceView;
struct UpdateAgentActionGroupRequest;
struct UpdateAgentActionGroupView;
struct UpdateAgentAliasRequest;
struct UpdateAgentAliasView;
struct UpdateAgentCollaboratorRequest;
struct UpdateAgentCollaboratorView;
struct UpdateAgentKnowledgeBaseRequest;
struct UpdateAgentKnowledgeBaseView;
struct UpdateAgentRequest;
struct UpdateAgentView;
struct UpdateDataSourceRequest;
struct UpdateDataSourceView;
struct UpdateFlowAliasRequest;
struct UpdateFlowAliasView;
struct UpdateFlowRequest;
struct UpdateFlowView;
struct UpdateKnowledgeBaseRequest;
struct UpdateKnowledgeBaseView;
struct UpdatePromptRequest;
struct UpdatePromptView;
struct ValidateFlowDefinitionRequest;
struct ValidateFlowDefinitionView;

/// A cheap, copyable handle to one shared connection pool, safe to use from many threads. Copies share settings and
/// connections. Making one does no I/O; what is wrong with the settings is told by the first call.
class Client {
 public:
  explicit Client(ClientConfig config = {});

  /// The operations without waiting: include outcrop/bedrock_agent/async_client.h. `dispatcher` must outlive what is
  /// started with it.
  AsyncClient async(Dispatcher& dispatcher) const;

  /// Associates an agent collaborator.
  /// PUT /agents/{agentId}/agentversions/{agentVersion}/agentcollaborators/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  Response<AssociateAgentCollaboratorView> associate_agent_collaborator(
      const AssociateAgentCollaboratorRequest& request, const CallOptions& options = {}) const;

  /// Associates an agent knowledge base.
  /// PUT /agents/{agentId}/agentversions/{agentVersion}/knowledgebases/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  Response<AssociateAgentKnowledgeBaseView> associate_agent_knowledge_base(
      const AssociateAgentKnowledgeBaseRequest& request, const CallOptions& options = {}) const;

  /// Creates an agent.
  /// PUT /agents/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  Response<CreateAgentView> create_agent(const CreateAgentRequest& request, const CallOptions& options = {}) const;

  /// Creates an agent action group.
  /// PUT /agents/{agentId}/agentversions/{agentVersion}/actiongroups/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  Response<CreateAgentActionGroupView> create_agent_action_group(const CreateAgentActionGroupRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Creates agent alias.
  /// PUT /agents/{agentId}/agentaliases/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  Response<CreateAgentAliasView> create_agent_alias(const CreateAgentAliasRequest& request,
                                                    const CallOptions& options = {}) const;

  /// Creates a data source.
  /// PUT /knowledgebases/{knowledgeBaseId}/datasources/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  Response<CreateDataSourceView> create_data_source(const CreateDataSourceRequest& request,
                                                    const CallOptions& options = {}) const;

  /// Creates a flow.
  /// POST /flows/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  Response<CreateFlowView> create_flow(const CreateFlowRequest& request, const CallOptions& options = {}) const;

  /// Creates flow alias.
  /// POST /flows/{flowIdentifier}/aliases
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  Response<CreateFlowAliasView> create_flow_alias(const CreateFlowAliasRequest& request,
                                                  const CallOptions& options = {}) const;

  /// Creates a flow version.
  /// POST /flows/{flowIdentifier}/versions
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  Response<CreateFlowVersionView> create_flow_version(const CreateFlowVersionRequest& request,
                                                      const CallOptions& options = {}) const;

  /// Creates a knowledge base.
  /// PUT /knowledgebases/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  Response<CreateKnowledgeBaseView> create_knowledge_base(const CreateKnowledgeBaseRequest& request,
                                                          const CallOptions& options = {}) const;

  /// Creates a prompt.
  /// POST /prompts/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  Response<CreatePromptView> create_prompt(const CreatePromptRequest& request, const CallOptions& options = {}) const;

  /// Creates a prompt version.
  /// POST /prompts/{promptIdentifier}/versions
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  Response<CreatePromptVersionView> create_prompt_version(const CreatePromptVersionRequest& request,
                                                          const CallOptions& options = {}) const;

  /// Deletes an agent.
  /// DELETE /agents/{agentId}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  Response<DeleteAgentView> delete_agent(const DeleteAgentRequest& request, const CallOptions& options = {}) const;

  /// Deletes an agent action group.
  /// DELETE /agents/{agentId}/agentversions/{agentVersion}/actiongroups/{actionGroupId}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  Response<DeleteAgentActionGroupView> delete_agent_action_group(const DeleteAgentActionGroupRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Deletes agent alias.
  /// DELETE /agents/{agentId}/agentaliases/{agentAliasId}/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<DeleteAgentAliasView> delete_agent_alias(const DeleteAgentAliasRequest& request,
                                                    const CallOptions& options = {}) const;

  /// Deletes an agent version.
  /// DELETE /agents/{agentId}/agentversions/{agentVersion}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  Response<DeleteAgentVersionView> delete_agent_version(const DeleteAgentVersionRequest& request,
                                                        const CallOptions& options = {}) const;

  /// Deletes a data source.
  /// DELETE /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  Response<DeleteDataSourceView> delete_data_source(const DeleteDataSourceRequest& request,
                                                    const CallOptions& options = {}) const;

  /// Deletes a flow.
  /// DELETE /flows/{flowIdentifier}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  Response<DeleteFlowView> delete_flow(const DeleteFlowRequest& request, const CallOptions& options = {}) const;

  /// Deletes flow alias.
  /// DELETE /flows/{flowIdentifier}/aliases/{aliasIdentifier}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  Response<DeleteFlowAliasView> delete_flow_alias(const DeleteFlowAliasRequest& request,
                                                  const CallOptions& options = {}) const;

  /// Deletes a flow version.
  /// DELETE /flows/{flowIdentifier}/versions/{flowVersion}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  Response<DeleteFlowVersionView> delete_flow_version(const DeleteFlowVersionRequest& request,
                                                      const CallOptions& options = {}) const;

  /// Deletes a knowledge base.
  /// DELETE /knowledgebases/{knowledgeBaseId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  Response<DeleteKnowledgeBaseView> delete_knowledge_base(const DeleteKnowledgeBaseRequest& request,
                                                          const CallOptions& options = {}) const;

  /// Deletes knowledge base documents.
  /// POST /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/documents/deleteDocuments
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  Response<DeleteKnowledgeBaseDocumentsView> delete_knowledge_base_documents(
      const DeleteKnowledgeBaseDocumentsRequest& request, const CallOptions& options = {}) const;

  /// Deletes a prompt.
  /// DELETE /prompts/{promptIdentifier}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  Response<DeletePromptView> delete_prompt(const DeletePromptRequest& request, const CallOptions& options = {}) const;

  /// Deletes a resource policy.
  /// DELETE /resourcepolicy/{resourceArn}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  Response<DeleteResourcePolicyView> delete_resource_policy(const DeleteResourcePolicyRequest& request,
                                                            const CallOptions& options = {}) const;

  /// Disassociates an agent collaborator.
  /// DELETE /agents/{agentId}/agentversions/{agentVersion}/agentcollaborators/{collaboratorId}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  Response<DisassociateAgentCollaboratorView> disassociate_agent_collaborator(
      const DisassociateAgentCollaboratorRequest& request, const CallOptions& options = {}) const;

  /// Disassociates an agent knowledge base.
  /// DELETE /agents/{agentId}/agentversions/{agentVersion}/knowledgebases/{knowledgeBaseId}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  Response<DisassociateAgentKnowledgeBaseView> disassociate_agent_knowledge_base(
      const DisassociateAgentKnowledgeBaseRequest& request, const CallOptions& options = {}) const;

  /// Gets an agent.
  /// GET /agents/{agentId}/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<GetAgentView> get_agent(const GetAgentRequest& request, const CallOptions& options = {}) const;

  /// Gets an agent action group.
  /// GET /agents/{agentId}/agentversions/{agentVersion}/actiongroups/{actionGroupId}/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<GetAgentActionGroupView> get_agent_action_group(const GetAgentActionGroupRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Gets agent alias.
  /// GET /agents/{agentId}/agentaliases/{agentAliasId}/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<GetAgentAliasView> get_agent_alias(const GetAgentAliasRequest& request,
                                              const CallOptions& options = {}) const;

  /// Gets an agent collaborator.
  /// GET /agents/{agentId}/agentversions/{agentVersion}/agentcollaborators/{collaboratorId}/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<GetAgentCollaboratorView> get_agent_collaborator(const GetAgentCollaboratorRequest& request,
                                                            const CallOptions& options = {}) const;

  /// Gets an agent knowledge base.
  /// GET /agents/{agentId}/agentversions/{agentVersion}/knowledgebases/{knowledgeBaseId}/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<GetAgentKnowledgeBaseView> get_agent_knowledge_base(const GetAgentKnowledgeBaseRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Gets an agent version.
  /// GET /agents/{agentId}/agentversions/{agentVersion}/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<GetAgentVersionView> get_agent_version(const GetAgentVersionRequest& request,
                                                  const CallOptions& options = {}) const;

  /// Gets a data source.
  /// GET /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<GetDataSourceView> get_data_source(const GetDataSourceRequest& request,
                                              const CallOptions& options = {}) const;

  /// Gets a flow.
  /// GET /flows/{flowIdentifier}/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<GetFlowView> get_flow(const GetFlowRequest& request, const CallOptions& options = {}) const;

  /// Gets flow alias.
  /// GET /flows/{flowIdentifier}/aliases/{aliasIdentifier}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<GetFlowAliasView> get_flow_alias(const GetFlowAliasRequest& request, const CallOptions& options = {}) const;

  /// Gets a flow version.
  /// GET /flows/{flowIdentifier}/versions/{flowVersion}/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<GetFlowVersionView> get_flow_version(const GetFlowVersionRequest& request,
                                                const CallOptions& options = {}) const;

  /// Gets an ingestion job.
  /// GET /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/ingestionjobs/{ingestionJobId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<GetIngestionJobView> get_ingestion_job(const GetIngestionJobRequest& request,
                                                  const CallOptions& options = {}) const;

  /// Gets a knowledge base.
  /// GET /knowledgebases/{knowledgeBaseId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<GetKnowledgeBaseView> get_knowledge_base(const GetKnowledgeBaseRequest& request,
                                                    const CallOptions& options = {}) const;

  /// Gets knowledge base documents.
  /// POST /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/documents/getDocuments
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  Response<GetKnowledgeBaseDocumentsView> get_knowledge_base_documents(const GetKnowledgeBaseDocumentsRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Gets a prompt.
  /// GET /prompts/{promptIdentifier}/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<GetPromptView> get_prompt(const GetPromptRequest& request, const CallOptions& options = {}) const;

  /// Gets a resource policy.
  /// GET /resourcepolicy/{resourceArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<GetResourcePolicyView> get_resource_policy(const GetResourcePolicyRequest& request,
                                                      const CallOptions& options = {}) const;

  /// Ingests knowledge base documents.
  /// PUT /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/documents
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  Response<IngestKnowledgeBaseDocumentsView> ingest_knowledge_base_documents(
      const IngestKnowledgeBaseDocumentsRequest& request, const CallOptions& options = {}) const;

  /// Lists agent action groups.
  /// POST /agents/{agentId}/agentversions/{agentVersion}/actiongroups/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<ListAgentActionGroupsView> list_agent_action_groups(const ListAgentActionGroupsRequest& request,
                                                               const CallOptions& options = {}) const;
  /// The pages of list_agent_action_groups, each asked for while the one before it is in use.
  Pages<ListAgentActionGroupsView> list_agent_action_groups_pages(ListAgentActionGroupsRequest request,
                                                                  const CallOptions& options = {}) const;
  /// The items of all pages, `action_group_summaries` of each.
  Items<ListAgentActionGroupsView, ActionGroupSummaryView> list_agent_action_groups_items(
      ListAgentActionGroupsRequest request, const CallOptions& options = {}) const;

  /// Lists agent aliases.
  /// POST /agents/{agentId}/agentaliases/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<ListAgentAliasesView> list_agent_aliases(const ListAgentAliasesRequest& request,
                                                    const CallOptions& options = {}) const;
  /// The pages of list_agent_aliases, each asked for while the one before it is in use.
  Pages<ListAgentAliasesView> list_agent_aliases_pages(ListAgentAliasesRequest request,
                                                       const CallOptions& options = {}) const;
  /// The items of all pages, `agent_alias_summaries` of each.
  Items<ListAgentAliasesView, AgentAliasSummaryView> list_agent_aliases_items(ListAgentAliasesRequest request,
                                                                              const CallOptions& options = {}) const;

  /// Lists agent collaborators.
  /// POST /agents/{agentId}/agentversions/{agentVersion}/agentcollaborators/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<ListAgentCollaboratorsView> list_agent_collaborators(const ListAgentCollaboratorsRequest& request,
                                                                const CallOptions& options = {}) const;
  /// The pages of list_agent_collaborators, each asked for while the one before it is in use.
  Pages<ListAgentCollaboratorsView> list_agent_collaborators_pages(ListAgentCollaboratorsRequest request,
                                                                   const CallOptions& options = {}) const;
  /// The items of all pages, `agent_collaborator_summaries` of each.
  Items<ListAgentCollaboratorsView, AgentCollaboratorSummaryView> list_agent_collaborators_items(
      ListAgentCollaboratorsRequest request, const CallOptions& options = {}) const;

  /// Lists agent knowledge bases.
  /// POST /agents/{agentId}/agentversions/{agentVersion}/knowledgebases/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<ListAgentKnowledgeBasesView> list_agent_knowledge_bases(const ListAgentKnowledgeBasesRequest& request,
                                                                   const CallOptions& options = {}) const;
  /// The pages of list_agent_knowledge_bases, each asked for while the one before it is in use.
  Pages<ListAgentKnowledgeBasesView> list_agent_knowledge_bases_pages(ListAgentKnowledgeBasesRequest request,
                                                                      const CallOptions& options = {}) const;
  /// The items of all pages, `agent_knowledge_base_summaries` of each.
  Items<ListAgentKnowledgeBasesView, AgentKnowledgeBaseSummaryView> list_agent_knowledge_bases_items(
      ListAgentKnowledgeBasesRequest request, const CallOptions& options = {}) const;

  /// Lists agent versions.
  /// POST /agents/{agentId}/agentversions/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<ListAgentVersionsView> list_agent_versions(const ListAgentVersionsRequest& request,
                                                      const CallOptions& options = {}) const;
  /// The pages of list_agent_versions, each asked for while the one before it is in use.
  Pages<ListAgentVersionsView> list_agent_versions_pages(ListAgentVersionsRequest request,
                                                         const CallOptions& options = {}) const;
  /// The items of all pages, `agent_version_summaries` of each.
  Items<ListAgentVersionsView, AgentVersionSummaryView> list_agent_versions_items(
      ListAgentVersionsRequest request, const CallOptions& options = {}) const;

  /// Lists agents.
  /// POST /agents/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  Response<ListAgentsView> list_agents(const ListAgentsRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_agents, each asked for while the one before it is in use.
  Pages<ListAgentsView> list_agents_pages(ListAgentsRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `agent_summaries` of each.
  Items<ListAgentsView, AgentSummaryView> list_agents_items(ListAgentsRequest request,
                                                            const CallOptions& options = {}) const;

  /// Lists data sources.
  /// POST /knowledgebases/{knowledgeBaseId}/datasources/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<ListDataSourcesView> list_data_sources(const ListDataSourcesRequest& request,
                                                  const CallOptions& options = {}) const;
  /// The pages of list_data_sources, each asked for while the one before it is in use.
  Pages<ListDataSourcesView> list_data_sources_pages(ListDataSourcesRequest request,
                                                     const CallOptions& options = {}) const;
  /// The items of all pages, `data_source_summaries` of each.
  Items<ListDataSourcesView, DataSourceSummaryView> list_data_sources_items(ListDataSourcesRequest request,
                                                                            const CallOptions& options = {}) const;

  /// Lists flow aliases.
  /// GET /flows/{flowIdentifier}/aliases
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<ListFlowAliasesView> list_flow_aliases(const ListFlowAliasesRequest& request,
                                                  const CallOptions& options = {}) const;
  /// The pages of list_flow_aliases, each asked for while the one before it is in use.
  Pages<ListFlowAliasesView> list_flow_aliases_pages(ListFlowAliasesRequest request,
                                                     const CallOptions& options = {}) const;
  /// The items of all pages, `flow_alias_summaries` of each.
  Items<ListFlowAliasesView, FlowAliasSummaryView> list_flow_aliases_items(ListFlowAliasesRequest request,
                                                                           const CallOptions& options = {}) const;

  /// Lists flow versions.
  /// GET /flows/{flowIdentifier}/versions
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<ListFlowVersionsView> list_flow_versions(const ListFlowVersionsRequest& request,
                                                    const CallOptions& options = {}) const;
  /// The pages of list_flow_versions, each asked for while the one before it is in use.
  Pages<ListFlowVersionsView> list_flow_versions_pages(ListFlowVersionsRequest request,
                                                       const CallOptions& options = {}) const;
  /// The items of all pages, `flow_version_summaries` of each.
  Items<ListFlowVersionsView, FlowVersionSummaryView> list_flow_versions_items(ListFlowVersionsRequest request,
                                                                               const CallOptions& options = {}) const;

  /// Lists flows.
  /// GET /flows/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  Response<ListFlowsView> list_flows(const ListFlowsRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_flows, each asked for while the one before it is in use.
  Pages<ListFlowsView> list_flows_pages(ListFlowsRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `flow_summaries` of each.
  Items<ListFlowsView, FlowSummaryView> list_flows_items(ListFlowsRequest request,
                                                         const CallOptions& options = {}) const;

  /// Lists ingestion jobs.
  /// POST /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/ingestionjobs/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<ListIngestionJobsView> list_ingestion_jobs(const ListIngestionJobsRequest& request,
                                                      const CallOptions& options = {}) const;
  /// The pages of list_ingestion_jobs, each asked for while the one before it is in use.
  Pages<ListIngestionJobsView> list_ingestion_jobs_pages(ListIngestionJobsRequest request,
                                                         const CallOptions& options = {}) const;
  /// The items of all pages, `ingestion_job_summaries` of each.
  Items<ListIngestionJobsView, IngestionJobSummaryView> list_ingestion_jobs_items(
      ListIngestionJobsRequest request, const CallOptions& options = {}) const;

  /// Lists knowledge base documents.
  /// POST /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/documents
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  Response<ListKnowledgeBaseDocumentsView> list_knowledge_base_documents(
      const ListKnowledgeBaseDocumentsRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_knowledge_base_documents, each asked for while the one before it is in use.
  Pages<ListKnowledgeBaseDocumentsView> list_knowledge_base_documents_pages(ListKnowledgeBaseDocumentsRequest request,
                                                                            const CallOptions& options = {}) const;
  /// The items of all pages, `document_details` of each.
  Items<ListKnowledgeBaseDocumentsView, KnowledgeBaseDocumentDetailView> list_knowledge_base_documents_items(
      ListKnowledgeBaseDocumentsRequest request, const CallOptions& options = {}) const;

  /// Lists knowledge bases.
  /// POST /knowledgebases/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  Response<ListKnowledgeBasesView> list_knowledge_bases(const ListKnowledgeBasesRequest& request,
                                                        const CallOptions& options = {}) const;
  /// The pages of list_knowledge_bases, each asked for while the one before it is in use.
  Pages<ListKnowledgeBasesView> list_knowledge_bases_pages(ListKnowledgeBasesRequest request,
                                                           const CallOptions& options = {}) const;
  /// The items of all pages, `knowledge_base_summaries` of each.
  Items<ListKnowledgeBasesView, KnowledgeBaseSummaryView> list_knowledge_bases_items(
      ListKnowledgeBasesRequest request, const CallOptions& options = {}) const;

  /// Lists prompts.
  /// GET /prompts/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<ListPromptsView> list_prompts(const ListPromptsRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_prompts, each asked for while the one before it is in use.
  Pages<ListPromptsView> list_prompts_pages(ListPromptsRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `prompt_summaries` of each.
  Items<ListPromptsView, PromptSummaryView> list_prompts_items(ListPromptsRequest request,
                                                               const CallOptions& options = {}) const;

  /// Lists tags for a resource.
  /// GET /tags/{resourceArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<ListTagsForResourceView> list_tags_for_resource(const ListTagsForResourceRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Prepares an agent.
  /// POST /agents/{agentId}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  Response<PrepareAgentView> prepare_agent(const PrepareAgentRequest& request, const CallOptions& options = {}) const;

  /// Prepares a flow.
  /// POST /flows/{flowIdentifier}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  Response<PrepareFlowView> prepare_flow(const PrepareFlowRequest& request, const CallOptions& options = {}) const;

  /// Puts a resource policy.
  /// PUT /resourcepolicy/{resourceArn}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  Response<PutResourcePolicyView> put_resource_policy(const PutResourcePolicyRequest& request,
                                                      const CallOptions& options = {}) const;

  /// Starts an ingestion job.
  /// PUT /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/ingestionjobs/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  Response<StartIngestionJobView> start_ingestion_job(const StartIngestionJobRequest& request,
                                                      const CallOptions& options = {}) const;

  /// Stops an ingestion job.
  /// POST /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/ingestionjobs/{ingestionJobId}/stop
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  Response<StopIngestionJobView> stop_ingestion_job(const StopIngestionJobRequest& request,
                                                    const CallOptions& options = {}) const;

  /// Tags a resource.
  /// POST /tags/{resourceArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  Response<TagResourceView> tag_resource(const TagResourceRequest& request, const CallOptions& options = {}) const;

  /// Untags a resource.
  /// DELETE /tags/{resourceArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<UntagResourceView> untag_resource(const UntagResourceRequest& request,
                                             const CallOptions& options = {}) const;

  /// Updates an agent.
  /// PUT /agents/{agentId}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  Response<UpdateAgentView> update_agent(const UpdateAgentRequest& request, const CallOptions& options = {}) const;

  /// Updates an agent action group.
  /// PUT /agents/{agentId}/agentversions/{agentVersion}/actiongroups/{actionGroupId}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  Response<UpdateAgentActionGroupView> update_agent_action_group(const UpdateAgentActionGroupRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Updates agent alias.
  /// PUT /agents/{agentId}/agentaliases/{agentAliasId}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  Response<UpdateAgentAliasView> update_agent_alias(const UpdateAgentAliasRequest& request,
                                                    const CallOptions& options = {}) const;

  /// Updates an agent collaborator.
  /// PUT /agents/{agentId}/agentversions/{agentVersion}/agentcollaborators/{collaboratorId}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  Response<UpdateAgentCollaboratorView> update_agent_collaborator(const UpdateAgentCollaboratorRequest& request,
                                                                  const CallOptions& options = {}) const;

  /// Updates an agent knowledge base.
  /// PUT /agents/{agentId}/agentversions/{agentVersion}/knowledgebases/{knowledgeBaseId}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  Response<UpdateAgentKnowledgeBaseView> update_agent_knowledge_base(const UpdateAgentKnowledgeBaseRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Updates a data source.
  /// PUT /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  Response<UpdateDataSourceView> update_data_source(const UpdateDataSourceRequest& request,
                                                    const CallOptions& options = {}) const;

  /// Updates a flow.
  /// PUT /flows/{flowIdentifier}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  Response<UpdateFlowView> update_flow(const UpdateFlowRequest& request, const CallOptions& options = {}) const;

  /// Updates flow alias.
  /// PUT /flows/{flowIdentifier}/aliases/{aliasIdentifier}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  Response<UpdateFlowAliasView> update_flow_alias(const UpdateFlowAliasRequest& request,
                                                  const CallOptions& options = {}) const;

  /// Updates a knowledge base.
  /// PUT /knowledgebases/{knowledgeBaseId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  Response<UpdateKnowledgeBaseView> update_knowledge_base(const UpdateKnowledgeBaseRequest& request,
                                                          const CallOptions& options = {}) const;

  /// Updates a prompt.
  /// PUT /prompts/{promptIdentifier}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  Response<UpdatePromptView> update_prompt(const UpdatePromptRequest& request, const CallOptions& options = {}) const;

  /// Validates a flow definition.
  /// POST /flows/validate-definition
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  Response<ValidateFlowDefinitionView> validate_flow_definition(const ValidateFlowDefinitionRequest& request,
                                                                const CallOptions& options = {}) const;

 private:
  std::shared_ptr<internal::Connection> connection_;
};

}  // namespace outcrop::bedrock_agent
