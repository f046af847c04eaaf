// AsyncClient: the operations of Bedrock Agent on a Dispatcher. Include the operations that you call as well.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <utility>

#include "outcrop/async_call.h"
#include "outcrop/bedrock_agent/client.h"

namespace outcrop::bedrock_agent {

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

internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const AssociateAgentCollaboratorRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const AssociateAgentKnowledgeBaseRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateAgentRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateAgentActionGroupRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateAgentAliasRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateDataSourceRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateFlowRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateFlowAliasRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateFlowVersionRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateKnowledgeBaseRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreatePromptRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreatePromptVersionRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteAgentRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteAgentActionGroupRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteAgentAliasRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteAgentVersionRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteDataSourceRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteFlowRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteFlowAliasRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteFlowVersionRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteKnowledgeBaseRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const DeleteKnowledgeBaseDocumentsRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeletePromptRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteResourcePolicyRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const DisassociateAgentCollaboratorRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const DisassociateAgentKnowledgeBaseRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetAgentRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetAgentActionGroupRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetAgentAliasRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetAgentCollaboratorRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetAgentKnowledgeBaseRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetAgentVersionRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetDataSourceRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetFlowRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetFlowAliasRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetFlowVersionRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetIngestionJobRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetKnowledgeBaseRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetKnowledgeBaseDocumentsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetPromptRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetResourcePolicyRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const IngestKnowledgeBaseDocumentsRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListAgentActionGroupsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListAgentAliasesRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListAgentCollaboratorsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListAgentKnowledgeBasesRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListAgentVersionsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListAgentsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListDataSourcesRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListFlowAliasesRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListFlowVersionsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListFlowsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListIngestionJobsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListKnowledgeBaseDocumentsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListKnowledgeBasesRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListPromptsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListTagsForResourceRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const PrepareAgentRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const PrepareFlowRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const PutResourcePolicyRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const StartIngestionJobRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const StopIngestionJobRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const TagResourceRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UntagResourceRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateAgentRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateAgentActionGroupRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateAgentAliasRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateAgentCollaboratorRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateAgentKnowledgeBaseRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateDataSourceRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateFlowRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateFlowAliasRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateKnowledgeBaseRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdatePromptRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ValidateFlowDefinitionRequest& request,
                                 const CallOptions& options);

/// `client.async(dispatcher)`: the same operations without waiting, all but those that answer with a stream of events.
/// Each comes in two forms: with a callback, which gets the Response, and without one, as a call that has not begun
/// (then, future, co_await). See outcrop/async_call.h. A cheap handle; the request may go as soon as the function
/// returns.
class AsyncClient {
 public:
  explicit AsyncClient(internal::AsyncTarget target) : target_(std::move(target)) {}

  AsyncCall<AssociateAgentCollaboratorView> associate_agent_collaborator(
      const AssociateAgentCollaboratorRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<AssociateAgentCollaboratorView>(prepare(target_, request, options));
  }
  template <class Callback>
  void associate_agent_collaborator(const AssociateAgentCollaboratorRequest& request, Callback callback,
                                    const CallOptions& options = {}) const {
    AsyncCall<AssociateAgentCollaboratorView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<AssociateAgentKnowledgeBaseView> associate_agent_knowledge_base(
      const AssociateAgentKnowledgeBaseRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<AssociateAgentKnowledgeBaseView>(prepare(target_, request, options));
  }
  template <class Callback>
  void associate_agent_knowledge_base(const AssociateAgentKnowledgeBaseRequest& request, Callback callback,
                                      const CallOptions& options = {}) const {
    AsyncCall<AssociateAgentKnowledgeBaseView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<CreateAgentView> create_agent(const CreateAgentRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<CreateAgentView>(prepare(target_, request, options));
  }
  template <class Callback>
  void create_agent(const CreateAgentRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<CreateAgentView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<CreateAgentActionGroupView> create_agent_action_group(const CreateAgentActionGroupRequest& request,
                                                                  const CallOptions& options = {}) const {
    return AsyncCall<CreateAgentActionGroupView>(prepare(target_, request, options));
  }
  template <class Callback>
  void create_agent_action_group(const CreateAgentActionGroupRequest& request, Callback callback,
                                 const CallOptions& options = {}) const {
    AsyncCall<CreateAgentActionGroupView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<CreateAgentAliasView> create_agent_alias(const CreateAgentAliasRequest& request,
                                                     const CallOptions& options = {}) const {
    return AsyncCall<CreateAgentAliasView>(prepare(target_, request, options));
  }
  template <class Callback>
  void create_agent_alias(const CreateAgentAliasRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<CreateAgentAliasView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<CreateDataSourceView> create_data_source(const CreateDataSourceRequest& request,
                                                     const CallOptions& options = {}) const {
    return AsyncCall<CreateDataSourceView>(prepare(target_, request, options));
  }
  template <class Callback>
  void create_data_source(const CreateDataSourceRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<CreateDataSourceView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<CreateFlowView> create_flow(const CreateFlowRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<CreateFlowView>(prepare(target_, request, options));
  }
  template <class Callback>
  void create_flow(const CreateFlowRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<CreateFlowView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<CreateFlowAliasView> create_flow_alias(const CreateFlowAliasRequest& request,
                                                   const CallOptions& options = {}) const {
    return AsyncCall<CreateFlowAliasView>(prepare(target_, request, options));
  }
  template <class Callback>
  void create_flow_alias(const CreateFlowAliasRequest& request, Callback callback,
                         const CallOptions& options = {}) const {
    AsyncCall<CreateFlowAliasView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<CreateFlowVersionView> create_flow_version(const CreateFlowVersionRequest& request,
                                                       const CallOptions& options = {}) const {
    return AsyncCall<CreateFlowVersionView>(prepare(target_, request, options));
  }
  template <class Callback>
  void create_flow_version(const CreateFlowVersionRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<CreateFlowVersionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<CreateKnowledgeBaseView> create_knowledge_base(const CreateKnowledgeBaseRequest& request,
                                                           const CallOptions& options = {}) const {
    return AsyncCall<CreateKnowledgeBaseView>(prepare(target_, request, options));
  }
  template <class Callback>
  void create_knowledge_base(const CreateKnowledgeBaseRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<CreateKnowledgeBaseView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<CreatePromptView> create_prompt(const CreatePromptRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<CreatePromptView>(prepare(target_, request, options));
  }
  template <class Callback>
  void create_prompt(const CreatePromptRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<CreatePromptView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<CreatePromptVersionView> create_prompt_version(const CreatePromptVersionRequest& request,
                                                           const CallOptions& options = {}) const {
    return AsyncCall<CreatePromptVersionView>(prepare(target_, request, options));
  }
  template <class Callback>
  void create_prompt_version(const CreatePromptVersionRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<CreatePromptVersionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<DeleteAgentView> delete_agent(const DeleteAgentRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<DeleteAgentView>(prepare(target_, request, options));
  }
  template <class Callback>
  void delete_agent(const DeleteAgentRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<DeleteAgentView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<DeleteAgentActionGroupView> delete_agent_action_group(const DeleteAgentActionGroupRequest& request,
                                                                  const CallOptions& options = {}) const {
    return AsyncCall<DeleteAgentActionGroupView>(prepare(target_, request, options));
  }
  template <class Callback>
  void delete_agent_action_group(const DeleteAgentActionGroupRequest& request, Callback callback,
                                 const CallOptions& options = {}) const {
    AsyncCall<DeleteAgentActionGroupView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<DeleteAgentAliasView> delete_agent_alias(const DeleteAgentAliasRequest& request,
                                                     const CallOptions& options = {}) const {
    return AsyncCall<DeleteAgentAliasView>(prepare(target_, request, options));
  }
  template <class Callback>
  void delete_agent_alias(const DeleteAgentAliasRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<DeleteAgentAliasView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<DeleteAgentVersionView> delete_agent_version(const DeleteAgentVersionRequest& request,
                                                         const CallOptions& options = {}) const {
    return AsyncCall<DeleteAgentVersionView>(prepare(target_, request, options));
  }
  template <class Callback>
  void delete_agent_version(const DeleteAgentVersionRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<DeleteAgentVersionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<DeleteDataSourceView> delete_data_source(const DeleteDataSourceRequest& request,
                                                     const CallOptions& options = {}) const {
    return AsyncCall<DeleteDataSourceView>(prepare(target_, request, options));
  }
  template <class Callback>
  void delete_data_source(const DeleteDataSourceRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<DeleteDataSourceView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<DeleteFlowView> delete_flow(const DeleteFlowRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<DeleteFlowView>(prepare(target_, request, options));
  }
  template <class Callback>
  void delete_flow(const DeleteFlowRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<DeleteFlowView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<DeleteFlowAliasView> delete_flow_alias(const DeleteFlowAliasRequest& request,
                                                   const CallOptions& options = {}) const {
    return AsyncCall<DeleteFlowAliasView>(prepare(target_, request, options));
  }
  template <class Callback>
  void delete_flow_alias(const DeleteFlowAliasRequest& request, Callback callback,
                         const CallOptions& options = {}) const {
    AsyncCall<DeleteFlowAliasView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<DeleteFlowVersionView> delete_flow_version(const DeleteFlowVersionRequest& request,
                                                       const CallOptions& options = {}) const {
    return AsyncCall<DeleteFlowVersionView>(prepare(target_, request, options));
  }
  template <class Callback>
  void delete_flow_version(const DeleteFlowVersionRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<DeleteFlowVersionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<DeleteKnowledgeBaseView> delete_knowledge_base(const DeleteKnowledgeBaseRequest& request,
                                                           const CallOptions& options = {}) const {
    return AsyncCall<DeleteKnowledgeBaseView>(prepare(target_, request, options));
  }
  template <class Callback>
  void delete_knowledge_base(const DeleteKnowledgeBaseRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<DeleteKnowledgeBaseView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<DeleteKnowledgeBaseDocumentsView> delete_knowledge_base_documents(
      const DeleteKnowledgeBaseDocumentsRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<DeleteKnowledgeBaseDocumentsView>(prepare(target_, request, options));
  }
  template <class Callback>
  void delete_knowledge_base_documents(const DeleteKnowledgeBaseDocumentsRequest& request, Callback callback,
                                       const CallOptions& options = {}) const {
    AsyncCall<DeleteKnowledgeBaseDocumentsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<DeletePromptView> delete_prompt(const DeletePromptRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<DeletePromptView>(prepare(target_, request, options));
  }
  template <class Callback>
  void delete_prompt(const DeletePromptRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<DeletePromptView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<DeleteResourcePolicyView> delete_resource_policy(const DeleteResourcePolicyRequest& request,
                                                             const CallOptions& options = {}) const {
    return AsyncCall<DeleteResourcePolicyView>(prepare(target_, request, options));
  }
  template <class Callback>
  void delete_resource_policy(const DeleteResourcePolicyRequest& request, Callback callback,
                              const CallOptions& options = {}) const {
    AsyncCall<DeleteResourcePolicyView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<DisassociateAgentCollaboratorView> disassociate_agent_collaborator(
      const DisassociateAgentCollaboratorRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<DisassociateAgentCollaboratorView>(prepare(target_, request, options));
  }
  template <class Callback>
  void disassociate_agent_collaborator(const DisassociateAgentCollaboratorRequest& request, Callback callback,
                                       const CallOptions& options = {}) const {
    AsyncCall<DisassociateAgentCollaboratorView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<DisassociateAgentKnowledgeBaseView> disassociate_agent_knowledge_base(
      const DisassociateAgentKnowledgeBaseRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<DisassociateAgentKnowledgeBaseView>(prepare(target_, request, options));
  }
  template <class Callback>
  void disassociate_agent_knowledge_base(const DisassociateAgentKnowledgeBaseRequest& request, Callback callback,
                                         const CallOptions& options = {}) const {
    AsyncCall<DisassociateAgentKnowledgeBaseView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetAgentView> get_agent(const GetAgentRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<GetAgentView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_agent(const GetAgentRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetAgentView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetAgentActionGroupView> get_agent_action_group(const GetAgentActionGroupRequest& request,
                                                            const CallOptions& options = {}) const {
    return AsyncCall<GetAgentActionGroupView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_agent_action_group(const GetAgentActionGroupRequest& request, Callback callback,
                              const CallOptions& options = {}) const {
    AsyncCall<GetAgentActionGroupView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetAgentAliasView> get_agent_alias(const GetAgentAliasRequest& request,
                                               const CallOptions& options = {}) const {
    return AsyncCall<GetAgentAliasView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_agent_alias(const GetAgentAliasRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetAgentAliasView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetAgentCollaboratorView> get_agent_collaborator(const GetAgentCollaboratorRequest& request,
                                                             const CallOptions& options = {}) const {
    return AsyncCall<GetAgentCollaboratorView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_agent_collaborator(const GetAgentCollaboratorRequest& request, Callback callback,
                              const CallOptions& options = {}) const {
    AsyncCall<GetAgentCollaboratorView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetAgentKnowledgeBaseView> get_agent_knowledge_base(const GetAgentKnowledgeBaseRequest& request,
                                                                const CallOptions& options = {}) const {
    return AsyncCall<GetAgentKnowledgeBaseView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_agent_knowledge_base(const GetAgentKnowledgeBaseRequest& request, Callback callback,
                                const CallOptions& options = {}) const {
    AsyncCall<GetAgentKnowledgeBaseView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetAgentVersionView> get_agent_version(const GetAgentVersionRequest& request,
                                                   const CallOptions& options = {}) const {
    return AsyncCall<GetAgentVersionView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_agent_version(const GetAgentVersionRequest& request, Callback callback,
                         const CallOptions& options = {}) const {
    AsyncCall<GetAgentVersionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetDataSourceView> get_data_source(const GetDataSourceRequest& request,
                                               const CallOptions& options = {}) const {
    return AsyncCall<GetDataSourceView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_data_source(const GetDataSourceRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetDataSourceView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetFlowView> get_flow(const GetFlowRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<GetFlowView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_flow(const GetFlowRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetFlowView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetFlowAliasView> get_flow_alias(const GetFlowAliasRequest& request,
                                             const CallOptions& options = {}) const {
    return AsyncCall<GetFlowAliasView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_flow_alias(const GetFlowAliasRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetFlowAliasView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetFlowVersionView> get_flow_version(const GetFlowVersionRequest& request,
                                                 const CallOptions& options = {}) const {
    return AsyncCall<GetFlowVersionView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_flow_version(const GetFlowVersionRequest& request, Callback callback,
                        const CallOptions& options = {}) const {
    AsyncCall<GetFlowVersionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetIngestionJobView> get_ingestion_job(const GetIngestionJobRequest& request,
                                                   const CallOptions& options = {}) const {
    return AsyncCall<GetIngestionJobView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_ingestion_job(const GetIngestionJobRequest& request, Callback callback,
                         const CallOptions& options = {}) const {
    AsyncCall<GetIngestionJobView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetKnowledgeBaseView> get_knowledge_base(const GetKnowledgeBaseRequest& request,
                                                     const CallOptions& options = {}) const {
    return AsyncCall<GetKnowledgeBaseView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_knowledge_base(const GetKnowledgeBaseRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<GetKnowledgeBaseView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetKnowledgeBaseDocumentsView> get_knowledge_base_documents(const GetKnowledgeBaseDocumentsRequest& request,
                                                                        const CallOptions& options = {}) const {
    return AsyncCall<GetKnowledgeBaseDocumentsView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_knowledge_base_documents(const GetKnowledgeBaseDocumentsRequest& request, Callback callback,
                                    const CallOptions& options = {}) const {
    AsyncCall<GetKnowledgeBaseDocumentsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetPromptView> get_prompt(const GetPromptRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<GetPromptView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_prompt(const GetPromptRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetPromptView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetResourcePolicyView> get_resource_policy(const GetResourcePolicyRequest& request,
                                                       const CallOptions& options = {}) const {
    return AsyncCall<GetResourcePolicyView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_resource_policy(const GetResourcePolicyRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<GetResourcePolicyView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<IngestKnowledgeBaseDocumentsView> ingest_knowledge_base_documents(
      const IngestKnowledgeBaseDocumentsRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<IngestKnowledgeBaseDocumentsView>(prepare(target_, request, options));
  }
  template <class Callback>
  void ingest_knowledge_base_documents(const IngestKnowledgeBaseDocumentsRequest& request, Callback callback,
                                       const CallOptions& options = {}) const {
    AsyncCall<IngestKnowledgeBaseDocumentsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListAgentActionGroupsView> list_agent_action_groups(const ListAgentActionGroupsRequest& request,
                                                                const CallOptions& options = {}) const {
    return AsyncCall<ListAgentActionGroupsView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_agent_action_groups(const ListAgentActionGroupsRequest& request, Callback callback,
                                const CallOptions& options = {}) const {
    AsyncCall<ListAgentActionGroupsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListAgentAliasesView> list_agent_aliases(const ListAgentAliasesRequest& request,
                                                     const CallOptions& options = {}) const {
    return AsyncCall<ListAgentAliasesView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_agent_aliases(const ListAgentAliasesRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<ListAgentAliasesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListAgentCollaboratorsView> list_agent_collaborators(const ListAgentCollaboratorsRequest& request,
                                                                 const CallOptions& options = {}) const {
    return AsyncCall<ListAgentCollaboratorsView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_agent_collaborators(const ListAgentCollaboratorsRequest& request, Callback callback,
                                const CallOptions& options = {}) const {
    AsyncCall<ListAgentCollaboratorsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListAgentKnowledgeBasesView> list_agent_knowledge_bases(const ListAgentKnowledgeBasesRequest& request,
                                                                    const CallOptions& options = {}) const {
    return AsyncCall<ListAgentKnowledgeBasesView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_agent_knowledge_bases(const ListAgentKnowledgeBasesRequest& request, Callback callback,
                                  const CallOptions& options = {}) const {
    AsyncCall<ListAgentKnowledgeBasesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListAgentVersionsView> list_agent_versions(const ListAgentVersionsRequest& request,
                                                       const CallOptions& options = {}) const {
    return AsyncCall<ListAgentVersionsView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_agent_versions(const ListAgentVersionsRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<ListAgentVersionsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListAgentsView> list_agents(const ListAgentsRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<ListAgentsView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_agents(const ListAgentsRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListAgentsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListDataSourcesView> list_data_sources(const ListDataSourcesRequest& request,
                                                   const CallOptions& options = {}) const {
    return AsyncCall<ListDataSourcesView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_data_sources(const ListDataSourcesRequest& request, Callback callback,
                         const CallOptions& options = {}) const {
    AsyncCall<ListDataSourcesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListFlowAliasesView> list_flow_aliases(const ListFlowAliasesRequest& request,
                                                   const CallOptions& options = {}) const {
    return AsyncCall<ListFlowAliasesView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_flow_aliases(const ListFlowAliasesRequest& request, Callback callback,
                         const CallOptions& options = {}) const {
    AsyncCall<ListFlowAliasesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListFlowVersionsView> list_flow_versions(const ListFlowVersionsRequest& request,
                                                     const CallOptions& options = {}) const {
    return AsyncCall<ListFlowVersionsView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_flow_versions(const ListFlowVersionsRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<ListFlowVersionsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListFlowsView> list_flows(const ListFlowsRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<ListFlowsView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_flows(const ListFlowsRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListFlowsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListIngestionJobsView> list_ingestion_jobs(const ListIngestionJobsRequest& request,
                                                       const CallOptions& options = {}) const {
    return AsyncCall<ListIngestionJobsView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_ingestion_jobs(const ListIngestionJobsRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<ListIngestionJobsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListKnowledgeBaseDocumentsView> list_knowledge_base_documents(
      const ListKnowledgeBaseDocumentsRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<ListKnowledgeBaseDocumentsView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_knowledge_base_documents(const ListKnowledgeBaseDocumentsRequest& request, Callback callback,
                                     const CallOptions& options = {}) const {
    AsyncCall<ListKnowledgeBaseDocumentsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListKnowledgeBasesView> list_knowledge_bases(const ListKnowledgeBasesRequest& request,
                                                         const CallOptions& options = {}) const {
    return AsyncCall<ListKnowledgeBasesView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_knowledge_bases(const ListKnowledgeBasesRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<ListKnowledgeBasesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListPromptsView> list_prompts(const ListPromptsRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<ListPromptsView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_prompts(const ListPromptsRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListPromptsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListTagsForResourceView> list_tags_for_resource(const ListTagsForResourceRequest& request,
                                                            const CallOptions& options = {}) const {
    return AsyncCall<ListTagsForResourceView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_tags_for_resource(const ListTagsForResourceRequest& request, Callback callback,
                              const CallOptions& options = {}) const {
    AsyncCall<ListTagsForResourceView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<PrepareAgentView> prepare_agent(const PrepareAgentRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<PrepareAgentView>(prepare(target_, request, options));
  }
  template <class Callback>
  void prepare_agent(const PrepareAgentRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<PrepareAgentView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<PrepareFlowView> prepare_flow(const PrepareFlowRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<PrepareFlowView>(prepare(target_, request, options));
  }
  template <class Callback>
  void prepare_flow(const PrepareFlowRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<PrepareFlowView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<PutResourcePolicyView> put_resource_policy(const PutResourcePolicyRequest& request,
                                                       const CallOptions& options = {}) const {
    return AsyncCall<PutResourcePolicyView>(prepare(target_, request, options));
  }
  template <class Callback>
  void put_resource_policy(const PutResourcePolicyRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<PutResourcePolicyView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<StartIngestionJobView> start_ingestion_job(const StartIngestionJobRequest& request,
                                                       const CallOptions& options = {}) const {
    return AsyncCall<StartIngestionJobView>(prepare(target_, request, options));
  }
  template <class Callback>
  void start_ingestion_job(const StartIngestionJobRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<StartIngestionJobView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<StopIngestionJobView> stop_ingestion_job(const StopIngestionJobRequest& request,
                                                     const CallOptions& options = {}) const {
    return AsyncCall<StopIngestionJobView>(prepare(target_, request, options));
  }
  template <class Callback>
  void stop_ingestion_job(const StopIngestionJobRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<StopIngestionJobView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<TagResourceView> tag_resource(const TagResourceRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<TagResourceView>(prepare(target_, request, options));
  }
  template <class Callback>
  void tag_resource(const TagResourceRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<TagResourceView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<UntagResourceView> untag_resource(const UntagResourceRequest& request,
                                              const CallOptions& options = {}) const {
    return AsyncCall<UntagResourceView>(prepare(target_, request, options));
  }
  template <class Callback>
  void untag_resource(const UntagResourceRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<UntagResourceView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<UpdateAgentView> update_agent(const UpdateAgentRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<UpdateAgentView>(prepare(target_, request, options));
  }
  template <class Callback>
  void update_agent(const UpdateAgentRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<UpdateAgentView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<UpdateAgentActionGroupView> update_agent_action_group(const UpdateAgentActionGroupRequest& request,
                                                                  const CallOptions& options = {}) const {
    return AsyncCall<UpdateAgentActionGroupView>(prepare(target_, request, options));
  }
  template <class Callback>
  void update_agent_action_group(const UpdateAgentActionGroupRequest& request, Callback callback,
                                 const CallOptions& options = {}) const {
    AsyncCall<UpdateAgentActionGroupView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<UpdateAgentAliasView> update_agent_alias(const UpdateAgentAliasRequest& request,
                                                     const CallOptions& options = {}) const {
    return AsyncCall<UpdateAgentAliasView>(prepare(target_, request, options));
  }
  template <class Callback>
  void update_agent_alias(const UpdateAgentAliasRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<UpdateAgentAliasView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<UpdateAgentCollaboratorView> update_agent_collaborator(const UpdateAgentCollaboratorRequest& request,
                                                                   const CallOptions& options = {}) const {
    return AsyncCall<UpdateAgentCollaboratorView>(prepare(target_, request, options));
  }
  template <class Callback>
  void update_agent_collaborator(const UpdateAgentCollaboratorRequest& request, Callback callback,
                                 const CallOptions& options = {}) const {
    AsyncCall<UpdateAgentCollaboratorView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<UpdateAgentKnowledgeBaseView> update_agent_knowledge_base(const UpdateAgentKnowledgeBaseRequest& request,
                                                                      const CallOptions& options = {}) const {
    return AsyncCall<UpdateAgentKnowledgeBaseView>(prepare(target_, request, options));
  }
  template <class Callback>
  void update_agent_knowledge_base(const UpdateAgentKnowledgeBaseRequest& request, Callback callback,
                                   const CallOptions& options = {}) const {
    AsyncCall<UpdateAgentKnowledgeBaseView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<UpdateDataSourceView> update_data_source(const UpdateDataSourceRequest& request,
                                                     const CallOptions& options = {}) const {
    return AsyncCall<UpdateDataSourceView>(prepare(target_, request, options));
  }
  template <class Callback>
  void update_data_source(const UpdateDataSourceRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<UpdateDataSourceView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<UpdateFlowView> update_flow(const UpdateFlowRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<UpdateFlowView>(prepare(target_, request, options));
  }
  template <class Callback>
  void update_flow(const UpdateFlowRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<UpdateFlowView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<UpdateFlowAliasView> update_flow_alias(const UpdateFlowAliasRequest& request,
                                                   const CallOptions& options = {}) const {
    return AsyncCall<UpdateFlowAliasView>(prepare(target_, request, options));
  }
  template <class Callback>
  void update_flow_alias(const UpdateFlowAliasRequest& request, Callback callback,
                         const CallOptions& options = {}) const {
    AsyncCall<UpdateFlowAliasView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<UpdateKnowledgeBaseView> update_knowledge_base(const UpdateKnowledgeBaseRequest& request,
                                                           const CallOptions& options = {}) const {
    return AsyncCall<UpdateKnowledgeBaseView>(prepare(target_, request, options));
  }
  template <class Callback>
  void update_knowledge_base(const UpdateKnowledgeBaseRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<UpdateKnowledgeBaseView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<UpdatePromptView> update_prompt(const UpdatePromptRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<UpdatePromptView>(prepare(target_, request, options));
  }
  template <class Callback>
  void update_prompt(const UpdatePromptRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<UpdatePromptView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ValidateFlowDefinitionView> validate_flow_definition(const ValidateFlowDefinitionRequest& request,
                                                                 const CallOptions& options = {}) const {
    return AsyncCall<ValidateFlowDefinitionView>(prepare(target_, request, options));
  }
  template <class Callback>
  void validate_flow_definition(const ValidateFlowDefinitionRequest& request, Callback callback,
                                const CallOptions& options = {}) const {
    AsyncCall<ValidateFlowDefinitionView>(prepare(target_, request, options)).then(std::move(callback));
  }

 private:
  internal::AsyncTarget target_;
};

}  // namespace outcrop::bedrock_agent
