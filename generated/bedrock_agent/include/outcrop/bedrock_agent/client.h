// Client of Bedrock Agent. Include the operations that you call: outcrop/bedrock_agent/operations/*.h.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <memory>
#include <span>

#include "outcrop/call_options.h"
#include "outcrop/client_config.h"
#include "outcrop/fwd.h"
#include "outcrop/version.h"
#include "outcrop/wait_options.h"

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

/// Builds what Amazon Bedrock Agent Runtime uses: agents, knowledge bases, flows and prompts.
///
/// A cheap, copyable handle to one shared connection pool, safe to use from many threads. Copies share settings and
/// connections. Making one does no I/O; what is wrong with the settings is told by the first call.
class Client {
 public:
  explicit Client(ClientConfig config = {});

  /// The operations without waiting: include outcrop/bedrock_agent/async_client.h. `dispatcher` must outlive what is
  /// started with it.
  AsyncClient async(Dispatcher& dispatcher) const;

  /// Lets an agent work for another one, which supervises it.
  /// #include <outcrop/bedrock_agent/operations/associate_agent_collaborator.h>
  /// PUT /agents/{agentId}/agentversions/{agentVersion}/agentcollaborators/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AssociateAgentCollaborator.html
  Response<AssociateAgentCollaboratorView> associate_agent_collaborator(
      const AssociateAgentCollaboratorRequest& request, const CallOptions& options = {}) const;

  /// Lets an agent look things up in a knowledge base.
  /// #include <outcrop/bedrock_agent/operations/associate_agent_knowledge_base.h>
  /// PUT /agents/{agentId}/agentversions/{agentVersion}/knowledgebases/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AssociateAgentKnowledgeBase.html
  Response<AssociateAgentKnowledgeBaseView> associate_agent_knowledge_base(
      const AssociateAgentKnowledgeBaseRequest& request, const CallOptions& options = {}) const;

  /// Creates an agent as a working draft; PrepareAgent makes it ready for use. Agents are open to accounts that
  /// used them before.
  /// #include <outcrop/bedrock_agent/operations/create_agent.h>
  /// PUT /agents/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CreateAgent.html
  Response<CreateAgentView> create_agent(const CreateAgentRequest& request, const CallOptions& options = {}) const;

  /// Gives an agent actions: what they are, and who carries them out.
  /// #include <outcrop/bedrock_agent/operations/create_agent_action_group.h>
  /// PUT /agents/{agentId}/agentversions/{agentVersion}/actiongroups/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CreateAgentActionGroup.html
  Response<CreateAgentActionGroupView> create_agent_action_group(const CreateAgentActionGroupRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Creates an alias, by which programs call a version of an agent. Without a version in the request, one is made
  /// of the working draft.
  /// #include <outcrop/bedrock_agent/operations/create_agent_alias.h>
  /// PUT /agents/{agentId}/agentaliases/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CreateAgentAlias.html
  Response<CreateAgentAliasView> create_agent_alias(const CreateAgentAliasRequest& request,
                                                    const CallOptions& options = {}) const;

  /// Connects a knowledge base with a place that documents come from. StartIngestionJob reads them. How documents
  /// are cut into chunks cannot be changed later.
  /// #include <outcrop/bedrock_agent/operations/create_data_source.h>
  /// PUT /knowledgebases/{knowledgeBaseId}/datasources/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CreateDataSource.html
  Response<CreateDataSourceView> create_data_source(const CreateDataSourceRequest& request,
                                                    const CallOptions& options = {}) const;

  /// Creates a flow: steps that are run one after the other, connected by their inputs and outputs. PrepareFlow
  /// makes it ready for use.
  /// #include <outcrop/bedrock_agent/operations/create_flow.h>
  /// POST /flows/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CreateFlow.html
  Response<CreateFlowView> create_flow(const CreateFlowRequest& request, const CallOptions& options = {}) const;

  /// Creates an alias, by which programs call a version of a flow.
  /// #include <outcrop/bedrock_agent/operations/create_flow_alias.h>
  /// POST /flows/{flowIdentifier}/aliases
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CreateFlowAlias.html
  Response<CreateFlowAliasView> create_flow_alias(const CreateFlowAliasRequest& request,
                                                  const CallOptions& options = {}) const;

  /// Makes a version of a flow, which does not change any more. An alias can stand for it.
  /// #include <outcrop/bedrock_agent/operations/create_flow_version.h>
  /// POST /flows/{flowIdentifier}/versions
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CreateFlowVersion.html
  Response<CreateFlowVersionView> create_flow_version(const CreateFlowVersionRequest& request,
                                                      const CallOptions& options = {}) const;

  /// Creates a knowledge base: documents, or structured data, that models can look things up in. A vector store for
  /// it has to exist before, unless the service is to manage it.
  /// #include <outcrop/bedrock_agent/operations/create_knowledge_base.h>
  /// PUT /knowledgebases/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CreateKnowledgeBase.html
  Response<CreateKnowledgeBaseView> create_knowledge_base(const CreateKnowledgeBaseRequest& request,
                                                          const CallOptions& options = {}) const;

  /// Keeps a prompt as a working draft in prompt management, for flows and for Converse.
  /// #include <outcrop/bedrock_agent/operations/create_prompt.h>
  /// POST /prompts/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CreatePrompt.html
  Response<CreatePromptView> create_prompt(const CreatePromptRequest& request, const CallOptions& options = {}) const;

  /// Makes a version of a prompt, which does not change any more.
  /// #include <outcrop/bedrock_agent/operations/create_prompt_version.h>
  /// POST /prompts/{promptIdentifier}/versions
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CreatePromptVersion.html
  Response<CreatePromptVersionView> create_prompt_version(const CreatePromptVersionRequest& request,
                                                          const CallOptions& options = {}) const;

  /// Deletes an agent with its versions and action groups.
  /// #include <outcrop/bedrock_agent/operations/delete_agent.h>
  /// DELETE /agents/{agentId}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DeleteAgent.html
  Response<DeleteAgentView> delete_agent(const DeleteAgentRequest& request, const CallOptions& options = {}) const;

  /// Takes an action group from an agent.
  /// #include <outcrop/bedrock_agent/operations/delete_agent_action_group.h>
  /// DELETE /agents/{agentId}/agentversions/{agentVersion}/actiongroups/{actionGroupId}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DeleteAgentActionGroup.html
  Response<DeleteAgentActionGroupView> delete_agent_action_group(const DeleteAgentActionGroupRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Deletes an alias of an agent. The version that it stands for stays.
  /// #include <outcrop/bedrock_agent/operations/delete_agent_alias.h>
  /// DELETE /agents/{agentId}/agentaliases/{agentAliasId}/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DeleteAgentAlias.html
  Response<DeleteAgentAliasView> delete_agent_alias(const DeleteAgentAliasRequest& request,
                                                    const CallOptions& options = {}) const;

  /// Deletes a version of an agent.
  /// #include <outcrop/bedrock_agent/operations/delete_agent_version.h>
  /// DELETE /agents/{agentId}/agentversions/{agentVersion}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DeleteAgentVersion.html
  Response<DeleteAgentVersionView> delete_agent_version(const DeleteAgentVersionRequest& request,
                                                        const CallOptions& options = {}) const;

  /// Deletes a data source; what happens to its vectors is said by its `dataDeletionPolicy`.
  /// #include <outcrop/bedrock_agent/operations/delete_data_source.h>
  /// DELETE /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DeleteDataSource.html
  Response<DeleteDataSourceView> delete_data_source(const DeleteDataSourceRequest& request,
                                                    const CallOptions& options = {}) const;

  /// Deletes a flow.
  /// #include <outcrop/bedrock_agent/operations/delete_flow.h>
  /// DELETE /flows/{flowIdentifier}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DeleteFlow.html
  Response<DeleteFlowView> delete_flow(const DeleteFlowRequest& request, const CallOptions& options = {}) const;

  /// Deletes an alias of a flow. The version that it stands for stays.
  /// #include <outcrop/bedrock_agent/operations/delete_flow_alias.h>
  /// DELETE /flows/{flowIdentifier}/aliases/{aliasIdentifier}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DeleteFlowAlias.html
  Response<DeleteFlowAliasView> delete_flow_alias(const DeleteFlowAliasRequest& request,
                                                  const CallOptions& options = {}) const;

  /// Deletes a version of a flow.
  /// #include <outcrop/bedrock_agent/operations/delete_flow_version.h>
  /// DELETE /flows/{flowIdentifier}/versions/{flowVersion}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DeleteFlowVersion.html
  Response<DeleteFlowVersionView> delete_flow_version(const DeleteFlowVersionRequest& request,
                                                      const CallOptions& options = {}) const;

  /// Deletes a knowledge base. Take it from the agents that use it before, by DisassociateAgentKnowledgeBase.
  /// #include <outcrop/bedrock_agent/operations/delete_knowledge_base.h>
  /// DELETE /knowledgebases/{knowledgeBaseId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DeleteKnowledgeBase.html
  Response<DeleteKnowledgeBaseView> delete_knowledge_base(const DeleteKnowledgeBaseRequest& request,
                                                          const CallOptions& options = {}) const;

  /// Deletes documents of a data source from the knowledge base.
  /// #include <outcrop/bedrock_agent/operations/delete_knowledge_base_documents.h>
  /// POST /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/documents/deleteDocuments
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DeleteKnowledgeBaseDocuments.html
  Response<DeleteKnowledgeBaseDocumentsView> delete_knowledge_base_documents(
      const DeleteKnowledgeBaseDocumentsRequest& request, const CallOptions& options = {}) const;

  /// Deletes a prompt with all versions, or one version of it.
  /// #include <outcrop/bedrock_agent/operations/delete_prompt.h>
  /// DELETE /prompts/{promptIdentifier}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DeletePrompt.html
  Response<DeletePromptView> delete_prompt(const DeletePromptRequest& request, const CallOptions& options = {}) const;

  /// Takes the resource policy from a knowledge base, so that other accounts lose what it granted them.
  /// #include <outcrop/bedrock_agent/operations/delete_resource_policy.h>
  /// DELETE /resourcepolicy/{resourceArn}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DeleteResourcePolicy.html
  Response<DeleteResourcePolicyView> delete_resource_policy(const DeleteResourcePolicyRequest& request,
                                                            const CallOptions& options = {}) const;

  /// Ends an agent's work for a supervisor.
  /// #include <outcrop/bedrock_agent/operations/disassociate_agent_collaborator.h>
  /// DELETE /agents/{agentId}/agentversions/{agentVersion}/agentcollaborators/{collaboratorId}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DisassociateAgentCollaborator.html
  Response<DisassociateAgentCollaboratorView> disassociate_agent_collaborator(
      const DisassociateAgentCollaboratorRequest& request, const CallOptions& options = {}) const;

  /// Takes a knowledge base from an agent. The knowledge base stays.
  /// #include <outcrop/bedrock_agent/operations/disassociate_agent_knowledge_base.h>
  /// DELETE /agents/{agentId}/agentversions/{agentVersion}/knowledgebases/{knowledgeBaseId}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DisassociateAgentKnowledgeBase.html
  Response<DisassociateAgentKnowledgeBaseView> disassociate_agent_knowledge_base(
      const DisassociateAgentKnowledgeBaseRequest& request, const CallOptions& options = {}) const;

  /// Tells what the working draft of an agent is like, and the agent's state.
  /// #include <outcrop/bedrock_agent/operations/get_agent.h>
  /// GET /agents/{agentId}/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetAgent.html
  Response<GetAgentView> get_agent(const GetAgentRequest& request, const CallOptions& options = {}) const;
  /// Calls get_agent until it answers with NOT_PREPARED or PREPARED, and returns that answer. FAILED or DELETING
  /// ends the wait with the error WaiterFailed, which names the state and the service's reasons. Pauses for 2 to 30
  /// s; waits for 30 minutes at most.
  Response<GetAgentView> wait_until_agent_created(const GetAgentRequest& request,
                                                  const WaitOptions<GetAgentView>& options = {}) const;
  /// Calls get_agent until it answers with the error ResourceNotFoundException, and returns that answer, which has
  /// no members where it is an error. FAILED ends the wait with the error WaiterFailed, which names the state and
  /// the service's reasons. Pauses for 2 to 30 s; waits for 30 minutes at most.
  Response<GetAgentView> wait_until_agent_deleted(const GetAgentRequest& request,
                                                  const WaitOptions<GetAgentView>& options = {}) const;
  /// Calls get_agent until it answers with PREPARED, and returns that answer. FAILED or DELETING ends the wait with
  /// the error WaiterFailed, which names the state and the service's reasons. Pauses for 2 to 30 s; waits for 30
  /// minutes at most.
  Response<GetAgentView> wait_until_agent_prepared(const GetAgentRequest& request,
                                                   const WaitOptions<GetAgentView>& options = {}) const;

  /// Tells what an action group of an agent is like.
  /// #include <outcrop/bedrock_agent/operations/get_agent_action_group.h>
  /// GET /agents/{agentId}/agentversions/{agentVersion}/actiongroups/{actionGroupId}/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetAgentActionGroup.html
  Response<GetAgentActionGroupView> get_agent_action_group(const GetAgentActionGroupRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Tells what an alias of an agent stands for, and its state.
  /// #include <outcrop/bedrock_agent/operations/get_agent_alias.h>
  /// GET /agents/{agentId}/agentaliases/{agentAliasId}/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetAgentAlias.html
  Response<GetAgentAliasView> get_agent_alias(const GetAgentAliasRequest& request,
                                              const CallOptions& options = {}) const;
  /// Calls get_agent_alias until it answers with the error ResourceNotFoundException, and returns that answer,
  /// which has no members where it is an error. FAILED ends the wait with the error WaiterFailed, which names the
  /// state and the service's reasons. Pauses for 2 to 30 s; waits for 30 minutes at most.
  Response<GetAgentAliasView> wait_until_agent_alias_deleted(const GetAgentAliasRequest& request,
                                                             const WaitOptions<GetAgentAliasView>& options = {}) const;
  /// Calls get_agent_alias until it answers with PREPARED, and returns that answer. FAILED, DISSOCIATED or DELETING
  /// ends the wait with the error WaiterFailed, which names the state and the service's reasons. Pauses for 2 to 30
  /// s; waits for 30 minutes at most.
  Response<GetAgentAliasView> wait_until_agent_alias_prepared(const GetAgentAliasRequest& request,
                                                              const WaitOptions<GetAgentAliasView>& options = {}) const;

  /// Tells how an agent works for another one.
  /// #include <outcrop/bedrock_agent/operations/get_agent_collaborator.h>
  /// GET /agents/{agentId}/agentversions/{agentVersion}/agentcollaborators/{collaboratorId}/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetAgentCollaborator.html
  Response<GetAgentCollaboratorView> get_agent_collaborator(const GetAgentCollaboratorRequest& request,
                                                            const CallOptions& options = {}) const;

  /// Tells how an agent uses a knowledge base.
  /// #include <outcrop/bedrock_agent/operations/get_agent_knowledge_base.h>
  /// GET /agents/{agentId}/agentversions/{agentVersion}/knowledgebases/{knowledgeBaseId}/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetAgentKnowledgeBase.html
  Response<GetAgentKnowledgeBaseView> get_agent_knowledge_base(const GetAgentKnowledgeBaseRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Tells what an agent was like when a version was made of it.
  /// #include <outcrop/bedrock_agent/operations/get_agent_version.h>
  /// GET /agents/{agentId}/agentversions/{agentVersion}/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetAgentVersion.html
  Response<GetAgentVersionView> get_agent_version(const GetAgentVersionRequest& request,
                                                  const CallOptions& options = {}) const;
  /// Calls get_agent_version until it answers with the error ResourceNotFoundException, and returns that answer,
  /// which has no members where it is an error. FAILED ends the wait with the error WaiterFailed, which names the
  /// state and the service's reasons. Pauses for 2 to 30 s; waits for 30 minutes at most.
  Response<GetAgentVersionView> wait_until_agent_version_deleted(
      const GetAgentVersionRequest& request, const WaitOptions<GetAgentVersionView>& options = {}) const;
  /// Calls get_agent_version until it answers with PREPARED, and returns that answer. FAILED or DELETING ends the
  /// wait with the error WaiterFailed, which names the state and the service's reasons. Pauses for 2 to 30 s; waits
  /// for 30 minutes at most.
  Response<GetAgentVersionView> wait_until_agent_version_prepared(
      const GetAgentVersionRequest& request, const WaitOptions<GetAgentVersionView>& options = {}) const;

  /// Tells what a data source is like, and its state.
  /// #include <outcrop/bedrock_agent/operations/get_data_source.h>
  /// GET /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetDataSource.html
  Response<GetDataSourceView> get_data_source(const GetDataSourceRequest& request,
                                              const CallOptions& options = {}) const;
  /// Calls get_data_source until it answers with AVAILABLE, and returns that answer. FAILED, DELETING or
  /// DELETE_UNSUCCESSFUL ends the wait with the error WaiterFailed, which names the state and the service's
  /// reasons. Pauses for 5 to 60 s; waits for 2 hours at most.
  Response<GetDataSourceView> wait_until_data_source_available(
      const GetDataSourceRequest& request, const WaitOptions<GetDataSourceView>& options = {}) const;
  /// Calls get_data_source until it answers with the error ResourceNotFoundException, and returns that answer,
  /// which has no members where it is an error. FAILED or DELETE_UNSUCCESSFUL ends the wait with the error
  /// WaiterFailed, which names the state and the service's reasons. Pauses for 5 to 60 s; waits for 2 hours at
  /// most.
  Response<GetDataSourceView> wait_until_data_source_deleted(const GetDataSourceRequest& request,
                                                             const WaitOptions<GetDataSourceView>& options = {}) const;

  /// Tells what the working draft of a flow is like, and the flow's state.
  /// #include <outcrop/bedrock_agent/operations/get_flow.h>
  /// GET /flows/{flowIdentifier}/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetFlow.html
  Response<GetFlowView> get_flow(const GetFlowRequest& request, const CallOptions& options = {}) const;
  /// Calls get_flow until it answers with Prepared, and returns that answer. Failed ends the wait with the error
  /// WaiterFailed, which names the state and the service's reasons. Pauses for 2 to 30 s; waits for 30 minutes at
  /// most.
  Response<GetFlowView> wait_until_flow_prepared(const GetFlowRequest& request,
                                                 const WaitOptions<GetFlowView>& options = {}) const;

  /// Tells what an alias of a flow stands for.
  /// #include <outcrop/bedrock_agent/operations/get_flow_alias.h>
  /// GET /flows/{flowIdentifier}/aliases/{aliasIdentifier}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetFlowAlias.html
  Response<GetFlowAliasView> get_flow_alias(const GetFlowAliasRequest& request, const CallOptions& options = {}) const;

  /// Tells what a flow was like when a version was made of it.
  /// #include <outcrop/bedrock_agent/operations/get_flow_version.h>
  /// GET /flows/{flowIdentifier}/versions/{flowVersion}/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetFlowVersion.html
  Response<GetFlowVersionView> get_flow_version(const GetFlowVersionRequest& request,
                                                const CallOptions& options = {}) const;
  /// Calls get_flow_version until it answers with Prepared, and returns that answer. Failed ends the wait with the
  /// error WaiterFailed, which names the state. Pauses for 2 to 30 s; waits for 30 minutes at most.
  Response<GetFlowVersionView> wait_until_flow_version_prepared(
      const GetFlowVersionRequest& request, const WaitOptions<GetFlowVersionView>& options = {}) const;

  /// Tells how far an ingestion job is, what it has read and, where it failed, why.
  /// #include <outcrop/bedrock_agent/operations/get_ingestion_job.h>
  /// GET /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/ingestionjobs/{ingestionJobId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetIngestionJob.html
  Response<GetIngestionJobView> get_ingestion_job(const GetIngestionJobRequest& request,
                                                  const CallOptions& options = {}) const;
  /// Calls get_ingestion_job until it answers with COMPLETE, and returns that answer. FAILED or STOPPED ends the
  /// wait with the error WaiterFailed, which names the state and the service's reasons. Pauses for 10 to 120 s;
  /// waits for 1 day at most.
  Response<GetIngestionJobView> wait_until_ingestion_job_complete(
      const GetIngestionJobRequest& request, const WaitOptions<GetIngestionJobView>& options = {}) const;
  /// Calls get_ingestion_job until it answers with STOPPED, and returns that answer. COMPLETE or FAILED ends the
  /// wait with the error WaiterFailed, which names the state and the service's reasons. Pauses for 10 to 120 s;
  /// waits for 1 day at most.
  Response<GetIngestionJobView> wait_until_ingestion_job_stopped(
      const GetIngestionJobRequest& request, const WaitOptions<GetIngestionJobView>& options = {}) const;

  /// Tells what a knowledge base is like, and its state.
  /// #include <outcrop/bedrock_agent/operations/get_knowledge_base.h>
  /// GET /knowledgebases/{knowledgeBaseId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetKnowledgeBase.html
  Response<GetKnowledgeBaseView> get_knowledge_base(const GetKnowledgeBaseRequest& request,
                                                    const CallOptions& options = {}) const;
  /// Calls get_knowledge_base until it answers with ACTIVE, and returns that answer. FAILED, UPDATE_UNSUCCESSFUL,
  /// DELETING or DELETE_UNSUCCESSFUL ends the wait with the error WaiterFailed, which names the state and the
  /// service's reasons. Pauses for 5 to 60 s; waits for 2 hours at most.
  Response<GetKnowledgeBaseView> wait_until_knowledge_base_active(
      const GetKnowledgeBaseRequest& request, const WaitOptions<GetKnowledgeBaseView>& options = {}) const;
  /// Calls get_knowledge_base until it answers with the error ResourceNotFoundException, and returns that answer,
  /// which has no members where it is an error. FAILED or DELETE_UNSUCCESSFUL ends the wait with the error
  /// WaiterFailed, which names the state and the service's reasons. Pauses for 5 to 60 s; waits for 2 hours at
  /// most.
  Response<GetKnowledgeBaseView> wait_until_knowledge_base_deleted(
      const GetKnowledgeBaseRequest& request, const WaitOptions<GetKnowledgeBaseView>& options = {}) const;

  /// Tells the states of certain documents of a data source.
  /// #include <outcrop/bedrock_agent/operations/get_knowledge_base_documents.h>
  /// POST /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/documents/getDocuments
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetKnowledgeBaseDocuments.html
  Response<GetKnowledgeBaseDocumentsView> get_knowledge_base_documents(const GetKnowledgeBaseDocumentsRequest& request,
                                                                       const CallOptions& options = {}) const;
  /// Calls get_knowledge_base_documents until it answers with NOT_FOUND, and returns that answer. FAILED ends the
  /// wait with the error WaiterFailed, which names the state and the service's reasons. Pauses for 2 to 30 s; waits
  /// for 1 hour at most.
  Response<GetKnowledgeBaseDocumentsView> wait_until_knowledge_base_documents_deleted(
      const GetKnowledgeBaseDocumentsRequest& request,
      const WaitOptions<GetKnowledgeBaseDocumentsView>& options = {}) const;
  /// Calls get_knowledge_base_documents until it answers with INDEXED, and returns that answer. PARTIALLY_INDEXED,
  /// FAILED, METADATA_PARTIALLY_INDEXED, METADATA_UPDATE_FAILED, IGNORED, NOT_FOUND, DELETING or DELETE_IN_PROGRESS
  /// ends the wait with the error WaiterFailed, which names the state and the service's reasons. Pauses for 2 to 30
  /// s; waits for 1 hour at most.
  Response<GetKnowledgeBaseDocumentsView> wait_until_knowledge_base_documents_indexed(
      const GetKnowledgeBaseDocumentsRequest& request,
      const WaitOptions<GetKnowledgeBaseDocumentsView>& options = {}) const;

  /// Tells the working draft of a prompt, or one of its versions.
  /// #include <outcrop/bedrock_agent/operations/get_prompt.h>
  /// GET /prompts/{promptIdentifier}/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetPrompt.html
  Response<GetPromptView> get_prompt(const GetPromptRequest& request, const CallOptions& options = {}) const;

  /// Tells the resource policy of a knowledge base.
  /// #include <outcrop/bedrock_agent/operations/get_resource_policy.h>
  /// GET /resourcepolicy/{resourceArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetResourcePolicy.html
  Response<GetResourcePolicyView> get_resource_policy(const GetResourcePolicyRequest& request,
                                                      const CallOptions& options = {}) const;

  /// Puts documents into a knowledge base directly, without an ingestion job. They can be found as soon as they are
  /// indexed.
  /// #include <outcrop/bedrock_agent/operations/ingest_knowledge_base_documents.h>
  /// PUT /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/documents
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_IngestKnowledgeBaseDocuments.html
  Response<IngestKnowledgeBaseDocumentsView> ingest_knowledge_base_documents(
      const IngestKnowledgeBaseDocumentsRequest& request, const CallOptions& options = {}) const;

  /// Lists the action groups of an agent, one page at a time.
  /// #include <outcrop/bedrock_agent/operations/list_agent_action_groups.h>
  /// POST /agents/{agentId}/agentversions/{agentVersion}/actiongroups/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ListAgentActionGroups.html
  Response<ListAgentActionGroupsView> list_agent_action_groups(const ListAgentActionGroupsRequest& request,
                                                               const CallOptions& options = {}) const;
  /// The pages of list_agent_action_groups, each asked for while the one before it is in use.
  Pages<ListAgentActionGroupsView> list_agent_action_groups_pages(ListAgentActionGroupsRequest request,
                                                                  const CallOptions& options = {}) const;
  /// The items of all pages, `action_group_summaries` of each.
  Items<ListAgentActionGroupsView, ActionGroupSummaryView> list_agent_action_groups_items(
      ListAgentActionGroupsRequest request, const CallOptions& options = {}) const;

  /// Lists the aliases of an agent, one page at a time.
  /// #include <outcrop/bedrock_agent/operations/list_agent_aliases.h>
  /// POST /agents/{agentId}/agentaliases/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ListAgentAliases.html
  Response<ListAgentAliasesView> list_agent_aliases(const ListAgentAliasesRequest& request,
                                                    const CallOptions& options = {}) const;
  /// The pages of list_agent_aliases, each asked for while the one before it is in use.
  Pages<ListAgentAliasesView> list_agent_aliases_pages(ListAgentAliasesRequest request,
                                                       const CallOptions& options = {}) const;
  /// The items of all pages, `agent_alias_summaries` of each.
  Items<ListAgentAliasesView, AgentAliasSummaryView> list_agent_aliases_items(ListAgentAliasesRequest request,
                                                                              const CallOptions& options = {}) const;

  /// Lists the agents that work for an agent, one page at a time.
  /// #include <outcrop/bedrock_agent/operations/list_agent_collaborators.h>
  /// POST /agents/{agentId}/agentversions/{agentVersion}/agentcollaborators/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ListAgentCollaborators.html
  Response<ListAgentCollaboratorsView> list_agent_collaborators(const ListAgentCollaboratorsRequest& request,
                                                                const CallOptions& options = {}) const;
  /// The pages of list_agent_collaborators, each asked for while the one before it is in use.
  Pages<ListAgentCollaboratorsView> list_agent_collaborators_pages(ListAgentCollaboratorsRequest request,
                                                                   const CallOptions& options = {}) const;
  /// The items of all pages, `agent_collaborator_summaries` of each.
  Items<ListAgentCollaboratorsView, AgentCollaboratorSummaryView> list_agent_collaborators_items(
      ListAgentCollaboratorsRequest request, const CallOptions& options = {}) const;

  /// Lists the knowledge bases that an agent uses, one page at a time.
  /// #include <outcrop/bedrock_agent/operations/list_agent_knowledge_bases.h>
  /// POST /agents/{agentId}/agentversions/{agentVersion}/knowledgebases/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ListAgentKnowledgeBases.html
  Response<ListAgentKnowledgeBasesView> list_agent_knowledge_bases(const ListAgentKnowledgeBasesRequest& request,
                                                                   const CallOptions& options = {}) const;
  /// The pages of list_agent_knowledge_bases, each asked for while the one before it is in use.
  Pages<ListAgentKnowledgeBasesView> list_agent_knowledge_bases_pages(ListAgentKnowledgeBasesRequest request,
                                                                      const CallOptions& options = {}) const;
  /// The items of all pages, `agent_knowledge_base_summaries` of each.
  Items<ListAgentKnowledgeBasesView, AgentKnowledgeBaseSummaryView> list_agent_knowledge_bases_items(
      ListAgentKnowledgeBasesRequest request, const CallOptions& options = {}) const;

  /// Lists the versions of an agent, one page at a time.
  /// #include <outcrop/bedrock_agent/operations/list_agent_versions.h>
  /// POST /agents/{agentId}/agentversions/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ListAgentVersions.html
  Response<ListAgentVersionsView> list_agent_versions(const ListAgentVersionsRequest& request,
                                                      const CallOptions& options = {}) const;
  /// The pages of list_agent_versions, each asked for while the one before it is in use.
  Pages<ListAgentVersionsView> list_agent_versions_pages(ListAgentVersionsRequest request,
                                                         const CallOptions& options = {}) const;
  /// The items of all pages, `agent_version_summaries` of each.
  Items<ListAgentVersionsView, AgentVersionSummaryView> list_agent_versions_items(
      ListAgentVersionsRequest request, const CallOptions& options = {}) const;

  /// Lists the account's agents in the client's region, one page at a time.
  /// #include <outcrop/bedrock_agent/operations/list_agents.h>
  /// POST /agents/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ListAgents.html
  Response<ListAgentsView> list_agents(const ListAgentsRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_agents, each asked for while the one before it is in use.
  Pages<ListAgentsView> list_agents_pages(ListAgentsRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `agent_summaries` of each.
  Items<ListAgentsView, AgentSummaryView> list_agents_items(ListAgentsRequest request,
                                                            const CallOptions& options = {}) const;

  /// Lists the data sources of a knowledge base, one page at a time.
  /// #include <outcrop/bedrock_agent/operations/list_data_sources.h>
  /// POST /knowledgebases/{knowledgeBaseId}/datasources/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ListDataSources.html
  Response<ListDataSourcesView> list_data_sources(const ListDataSourcesRequest& request,
                                                  const CallOptions& options = {}) const;
  /// The pages of list_data_sources, each asked for while the one before it is in use.
  Pages<ListDataSourcesView> list_data_sources_pages(ListDataSourcesRequest request,
                                                     const CallOptions& options = {}) const;
  /// The items of all pages, `data_source_summaries` of each.
  Items<ListDataSourcesView, DataSourceSummaryView> list_data_sources_items(ListDataSourcesRequest request,
                                                                            const CallOptions& options = {}) const;

  /// Lists the aliases of a flow, one page at a time.
  /// #include <outcrop/bedrock_agent/operations/list_flow_aliases.h>
  /// GET /flows/{flowIdentifier}/aliases
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ListFlowAliases.html
  Response<ListFlowAliasesView> list_flow_aliases(const ListFlowAliasesRequest& request,
                                                  const CallOptions& options = {}) const;
  /// The pages of list_flow_aliases, each asked for while the one before it is in use.
  Pages<ListFlowAliasesView> list_flow_aliases_pages(ListFlowAliasesRequest request,
                                                     const CallOptions& options = {}) const;
  /// The items of all pages, `flow_alias_summaries` of each.
  Items<ListFlowAliasesView, FlowAliasSummaryView> list_flow_aliases_items(ListFlowAliasesRequest request,
                                                                           const CallOptions& options = {}) const;

  /// Lists the versions of a flow, one page at a time.
  /// #include <outcrop/bedrock_agent/operations/list_flow_versions.h>
  /// GET /flows/{flowIdentifier}/versions
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ListFlowVersions.html
  Response<ListFlowVersionsView> list_flow_versions(const ListFlowVersionsRequest& request,
                                                    const CallOptions& options = {}) const;
  /// The pages of list_flow_versions, each asked for while the one before it is in use.
  Pages<ListFlowVersionsView> list_flow_versions_pages(ListFlowVersionsRequest request,
                                                       const CallOptions& options = {}) const;
  /// The items of all pages, `flow_version_summaries` of each.
  Items<ListFlowVersionsView, FlowVersionSummaryView> list_flow_versions_items(ListFlowVersionsRequest request,
                                                                               const CallOptions& options = {}) const;

  /// Lists the account's flows in the client's region, one page at a time.
  /// #include <outcrop/bedrock_agent/operations/list_flows.h>
  /// GET /flows/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ListFlows.html
  Response<ListFlowsView> list_flows(const ListFlowsRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_flows, each asked for while the one before it is in use.
  Pages<ListFlowsView> list_flows_pages(ListFlowsRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `flow_summaries` of each.
  Items<ListFlowsView, FlowSummaryView> list_flows_items(ListFlowsRequest request,
                                                         const CallOptions& options = {}) const;

  /// Lists the ingestion jobs of a data source, filtered and sorted as asked, one page at a time.
  /// #include <outcrop/bedrock_agent/operations/list_ingestion_jobs.h>
  /// POST /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/ingestionjobs/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ListIngestionJobs.html
  Response<ListIngestionJobsView> list_ingestion_jobs(const ListIngestionJobsRequest& request,
                                                      const CallOptions& options = {}) const;
  /// The pages of list_ingestion_jobs, each asked for while the one before it is in use.
  Pages<ListIngestionJobsView> list_ingestion_jobs_pages(ListIngestionJobsRequest request,
                                                         const CallOptions& options = {}) const;
  /// The items of all pages, `ingestion_job_summaries` of each.
  Items<ListIngestionJobsView, IngestionJobSummaryView> list_ingestion_jobs_items(
      ListIngestionJobsRequest request, const CallOptions& options = {}) const;

  /// Lists the documents of a data source with their states, one page at a time.
  /// #include <outcrop/bedrock_agent/operations/list_knowledge_base_documents.h>
  /// POST /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/documents
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ListKnowledgeBaseDocuments.html
  Response<ListKnowledgeBaseDocumentsView> list_knowledge_base_documents(
      const ListKnowledgeBaseDocumentsRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_knowledge_base_documents, each asked for while the one before it is in use.
  Pages<ListKnowledgeBaseDocumentsView> list_knowledge_base_documents_pages(ListKnowledgeBaseDocumentsRequest request,
                                                                            const CallOptions& options = {}) const;
  /// The items of all pages, `document_details` of each.
  Items<ListKnowledgeBaseDocumentsView, KnowledgeBaseDocumentDetailView> list_knowledge_base_documents_items(
      ListKnowledgeBaseDocumentsRequest request, const CallOptions& options = {}) const;

  /// Lists the account's knowledge bases in the client's region, one page at a time.
  /// #include <outcrop/bedrock_agent/operations/list_knowledge_bases.h>
  /// POST /knowledgebases/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ListKnowledgeBases.html
  Response<ListKnowledgeBasesView> list_knowledge_bases(const ListKnowledgeBasesRequest& request,
                                                        const CallOptions& options = {}) const;
  /// The pages of list_knowledge_bases, each asked for while the one before it is in use.
  Pages<ListKnowledgeBasesView> list_knowledge_bases_pages(ListKnowledgeBasesRequest request,
                                                           const CallOptions& options = {}) const;
  /// The items of all pages, `knowledge_base_summaries` of each.
  Items<ListKnowledgeBasesView, KnowledgeBaseSummaryView> list_knowledge_bases_items(
      ListKnowledgeBasesRequest request, const CallOptions& options = {}) const;

  /// Lists the working drafts of all prompts of the account, or all versions of one prompt, one page at a time.
  /// #include <outcrop/bedrock_agent/operations/list_prompts.h>
  /// GET /prompts/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ListPrompts.html
  Response<ListPromptsView> list_prompts(const ListPromptsRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_prompts, each asked for while the one before it is in use.
  Pages<ListPromptsView> list_prompts_pages(ListPromptsRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `prompt_summaries` of each.
  Items<ListPromptsView, PromptSummaryView> list_prompts_items(ListPromptsRequest request,
                                                               const CallOptions& options = {}) const;

  /// Lists the tags of a resource.
  /// #include <outcrop/bedrock_agent/operations/list_tags_for_resource.h>
  /// GET /tags/{resourceArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ListTagsForResource.html
  Response<ListTagsForResourceView> list_tags_for_resource(const ListTagsForResourceRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Makes the working draft of an agent with its latest changes ready for use.
  /// #include <outcrop/bedrock_agent/operations/prepare_agent.h>
  /// POST /agents/{agentId}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PrepareAgent.html
  Response<PrepareAgentView> prepare_agent(const PrepareAgentRequest& request, const CallOptions& options = {}) const;

  /// Makes the working draft of a flow with its latest changes ready for use.
  /// #include <outcrop/bedrock_agent/operations/prepare_flow.h>
  /// POST /flows/{flowIdentifier}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PrepareFlow.html
  Response<PrepareFlowView> prepare_flow(const PrepareFlowRequest& request, const CallOptions& options = {}) const;

  /// Gives a knowledge base a resource policy, by which other accounts may use it. It replaces the one that is
  /// there.
  /// #include <outcrop/bedrock_agent/operations/put_resource_policy.h>
  /// PUT /resourcepolicy/{resourceArn}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PutResourcePolicy.html
  Response<PutResourcePolicyView> put_resource_policy(const PutResourcePolicyRequest& request,
                                                      const CallOptions& options = {}) const;

  /// Starts a job that reads a data source and puts what changed into the knowledge base. GetIngestionJob tells its
  /// state.
  /// #include <outcrop/bedrock_agent/operations/start_ingestion_job.h>
  /// PUT /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/ingestionjobs/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_StartIngestionJob.html
  Response<StartIngestionJobView> start_ingestion_job(const StartIngestionJobRequest& request,
                                                      const CallOptions& options = {}) const;

  /// Stops an ingestion job. What it has put in stays; another job can read the rest.
  /// #include <outcrop/bedrock_agent/operations/stop_ingestion_job.h>
  /// POST /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/ingestionjobs/{ingestionJobId}/stop
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_StopIngestionJob.html
  Response<StopIngestionJobView> stop_ingestion_job(const StopIngestionJobRequest& request,
                                                    const CallOptions& options = {}) const;

  /// Adds tags to a resource, and replaces values of keys that it has.
  /// #include <outcrop/bedrock_agent/operations/tag_resource.h>
  /// POST /tags/{resourceArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_TagResource.html
  Response<TagResourceView> tag_resource(const TagResourceRequest& request, const CallOptions& options = {}) const;

  /// Removes tags from a resource.
  /// #include <outcrop/bedrock_agent/operations/untag_resource.h>
  /// DELETE /tags/{resourceArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UntagResource.html
  Response<UntagResourceView> untag_resource(const UntagResourceRequest& request,
                                             const CallOptions& options = {}) const;

  /// Replaces what the working draft of an agent is like; PrepareAgent then makes it ready for use.
  /// #include <outcrop/bedrock_agent/operations/update_agent.h>
  /// PUT /agents/{agentId}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UpdateAgent.html
  Response<UpdateAgentView> update_agent(const UpdateAgentRequest& request, const CallOptions& options = {}) const;

  /// Replaces what an action group of an agent is like.
  /// #include <outcrop/bedrock_agent/operations/update_agent_action_group.h>
  /// PUT /agents/{agentId}/agentversions/{agentVersion}/actiongroups/{actionGroupId}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UpdateAgentActionGroup.html
  Response<UpdateAgentActionGroupView> update_agent_action_group(const UpdateAgentActionGroupRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Lets an alias of an agent stand for another version, or changes its name or whether it takes requests.
  /// #include <outcrop/bedrock_agent/operations/update_agent_alias.h>
  /// PUT /agents/{agentId}/agentaliases/{agentAliasId}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UpdateAgentAlias.html
  Response<UpdateAgentAliasView> update_agent_alias(const UpdateAgentAliasRequest& request,
                                                    const CallOptions& options = {}) const;

  /// Changes how an agent works for another one.
  /// #include <outcrop/bedrock_agent/operations/update_agent_collaborator.h>
  /// PUT /agents/{agentId}/agentversions/{agentVersion}/agentcollaborators/{collaboratorId}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UpdateAgentCollaborator.html
  Response<UpdateAgentCollaboratorView> update_agent_collaborator(const UpdateAgentCollaboratorRequest& request,
                                                                  const CallOptions& options = {}) const;

  /// Changes how an agent uses a knowledge base.
  /// #include <outcrop/bedrock_agent/operations/update_agent_knowledge_base.h>
  /// PUT /agents/{agentId}/agentversions/{agentVersion}/knowledgebases/{knowledgeBaseId}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UpdateAgentKnowledgeBase.html
  Response<UpdateAgentKnowledgeBaseView> update_agent_knowledge_base(const UpdateAgentKnowledgeBaseRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Replaces what a data source is like, except for how documents are cut into chunks.
  /// #include <outcrop/bedrock_agent/operations/update_data_source.h>
  /// PUT /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UpdateDataSource.html
  Response<UpdateDataSourceView> update_data_source(const UpdateDataSourceRequest& request,
                                                    const CallOptions& options = {}) const;

  /// Replaces what the working draft of a flow is like; PrepareFlow then makes it ready for use.
  /// #include <outcrop/bedrock_agent/operations/update_flow.h>
  /// PUT /flows/{flowIdentifier}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UpdateFlow.html
  Response<UpdateFlowView> update_flow(const UpdateFlowRequest& request, const CallOptions& options = {}) const;

  /// Lets an alias of a flow stand for another version.
  /// #include <outcrop/bedrock_agent/operations/update_flow_alias.h>
  /// PUT /flows/{flowIdentifier}/aliases/{aliasIdentifier}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UpdateFlowAlias.html
  Response<UpdateFlowAliasView> update_flow_alias(const UpdateFlowAliasRequest& request,
                                                  const CallOptions& options = {}) const;

  /// Changes the name, description or role of a knowledge base. What it rests on cannot be changed.
  /// #include <outcrop/bedrock_agent/operations/update_knowledge_base.h>
  /// PUT /knowledgebases/{knowledgeBaseId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UpdateKnowledgeBase.html
  Response<UpdateKnowledgeBaseView> update_knowledge_base(const UpdateKnowledgeBaseRequest& request,
                                                          const CallOptions& options = {}) const;

  /// Replaces what the working draft of a prompt is like.
  /// #include <outcrop/bedrock_agent/operations/update_prompt.h>
  /// PUT /prompts/{promptIdentifier}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UpdatePrompt.html
  Response<UpdatePromptView> update_prompt(const UpdatePromptRequest& request, const CallOptions& options = {}) const;

  /// Checks the definition of a flow without keeping it.
  /// #include <outcrop/bedrock_agent/operations/validate_flow_definition.h>
  /// POST /flows/validate-definition
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ValidateFlowDefinition.html
  Response<ValidateFlowDefinitionView> validate_flow_definition(const ValidateFlowDefinitionRequest& request,
                                                                const CallOptions& options = {}) const;

 private:
  std::shared_ptr<internal::Connection> connection_;
};

}  // namespace outcrop::bedrock_agent
