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
internal::PendingCallPtr prepare_wait_until_agent_created(const internal::AsyncTarget& target,
                                                          const GetAgentRequest& request,
                                                          const WaitOptions<GetAgentView>& options);
internal::PendingCallPtr prepare_wait_until_agent_deleted(const internal::AsyncTarget& target,
                                                          const GetAgentRequest& request,
                                                          const WaitOptions<GetAgentView>& options);
internal::PendingCallPtr prepare_wait_until_agent_prepared(const internal::AsyncTarget& target,
                                                           const GetAgentRequest& request,
                                                           const WaitOptions<GetAgentView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetAgentActionGroupRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetAgentAliasRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_agent_alias_deleted(const internal::AsyncTarget& target,
                                                                const GetAgentAliasRequest& request,
                                                                const WaitOptions<GetAgentAliasView>& options);
internal::PendingCallPtr prepare_wait_until_agent_alias_prepared(const internal::AsyncTarget& target,
                                                                 const GetAgentAliasRequest& request,
                                                                 const WaitOptions<GetAgentAliasView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetAgentCollaboratorRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetAgentKnowledgeBaseRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetAgentVersionRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_agent_version_deleted(const internal::AsyncTarget& target,
                                                                  const GetAgentVersionRequest& request,
                                                                  const WaitOptions<GetAgentVersionView>& options);
internal::PendingCallPtr prepare_wait_until_agent_version_prepared(const internal::AsyncTarget& target,
                                                                   const GetAgentVersionRequest& request,
                                                                   const WaitOptions<GetAgentVersionView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetDataSourceRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_data_source_available(const internal::AsyncTarget& target,
                                                                  const GetDataSourceRequest& request,
                                                                  const WaitOptions<GetDataSourceView>& options);
internal::PendingCallPtr prepare_wait_until_data_source_deleted(const internal::AsyncTarget& target,
                                                                const GetDataSourceRequest& request,
                                                                const WaitOptions<GetDataSourceView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetFlowRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_flow_prepared(const internal::AsyncTarget& target,
                                                          const GetFlowRequest& request,
                                                          const WaitOptions<GetFlowView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetFlowAliasRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetFlowVersionRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_flow_version_prepared(const internal::AsyncTarget& target,
                                                                  const GetFlowVersionRequest& request,
                                                                  const WaitOptions<GetFlowVersionView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetIngestionJobRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_ingestion_job_complete(const internal::AsyncTarget& target,
                                                                   const GetIngestionJobRequest& request,
                                                                   const WaitOptions<GetIngestionJobView>& options);
internal::PendingCallPtr prepare_wait_until_ingestion_job_stopped(const internal::AsyncTarget& target,
                                                                  const GetIngestionJobRequest& request,
                                                                  const WaitOptions<GetIngestionJobView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetKnowledgeBaseRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_knowledge_base_active(const internal::AsyncTarget& target,
                                                                  const GetKnowledgeBaseRequest& request,
                                                                  const WaitOptions<GetKnowledgeBaseView>& options);
internal::PendingCallPtr prepare_wait_until_knowledge_base_deleted(const internal::AsyncTarget& target,
                                                                   const GetKnowledgeBaseRequest& request,
                                                                   const WaitOptions<GetKnowledgeBaseView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetKnowledgeBaseDocumentsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_knowledge_base_documents_deleted(
    const internal::AsyncTarget& target, const GetKnowledgeBaseDocumentsRequest& request,
    const WaitOptions<GetKnowledgeBaseDocumentsView>& options);
internal::PendingCallPtr prepare_wait_until_knowledge_base_documents_indexed(
    const internal::AsyncTarget& target, const GetKnowledgeBaseDocumentsRequest& request,
    const WaitOptions<GetKnowledgeBaseDocumentsView>& options);
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

/// `client.async(dispatcher)`: the same operations without waiting, all but those that answer with a stream of events
/// or bytes. Each comes in two forms: with a callback, which gets the Response, and without one, as a call that has not
/// begun (then, future, co_await). So do the waiters, whose pauses keep no thread. See outcrop/async_call.h. A cheap
/// handle; the request may go as soon as the function returns. Leave the template parameters alone: they tell variables
/// from what is written in braces, for co_await.
class AsyncClient {
 public:
  explicit AsyncClient(internal::AsyncTarget target) : target_(std::move(target)) {}

  template <internal::Is<AssociateAgentCollaboratorRequest> Request = AssociateAgentCollaboratorRequest>
  AsyncCall<AssociateAgentCollaboratorView, internal::kAwaitable<Request>> associate_agent_collaborator(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<AssociateAgentCollaboratorRequest> Request = AssociateAgentCollaboratorRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<AssociateAgentCollaboratorView, internal::kAwaitable<Request, Options>> associate_agent_collaborator(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<AssociateAgentCollaboratorView> Callback>
  void associate_agent_collaborator(const AssociateAgentCollaboratorRequest& request, Callback callback,
                                    const CallOptions& options = {}) const {
    AsyncCall<AssociateAgentCollaboratorView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<AssociateAgentKnowledgeBaseRequest> Request = AssociateAgentKnowledgeBaseRequest>
  AsyncCall<AssociateAgentKnowledgeBaseView, internal::kAwaitable<Request>> associate_agent_knowledge_base(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<AssociateAgentKnowledgeBaseRequest> Request = AssociateAgentKnowledgeBaseRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<AssociateAgentKnowledgeBaseView, internal::kAwaitable<Request, Options>> associate_agent_knowledge_base(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<AssociateAgentKnowledgeBaseView> Callback>
  void associate_agent_knowledge_base(const AssociateAgentKnowledgeBaseRequest& request, Callback callback,
                                      const CallOptions& options = {}) const {
    AsyncCall<AssociateAgentKnowledgeBaseView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateAgentRequest> Request = CreateAgentRequest>
  AsyncCall<CreateAgentView, internal::kAwaitable<Request>> create_agent(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateAgentRequest> Request = CreateAgentRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateAgentView, internal::kAwaitable<Request, Options>> create_agent(Request&& request,
                                                                                  Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateAgentView> Callback>
  void create_agent(const CreateAgentRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<CreateAgentView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateAgentActionGroupRequest> Request = CreateAgentActionGroupRequest>
  AsyncCall<CreateAgentActionGroupView, internal::kAwaitable<Request>> create_agent_action_group(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateAgentActionGroupRequest> Request = CreateAgentActionGroupRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateAgentActionGroupView, internal::kAwaitable<Request, Options>> create_agent_action_group(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateAgentActionGroupView> Callback>
  void create_agent_action_group(const CreateAgentActionGroupRequest& request, Callback callback,
                                 const CallOptions& options = {}) const {
    AsyncCall<CreateAgentActionGroupView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateAgentAliasRequest> Request = CreateAgentAliasRequest>
  AsyncCall<CreateAgentAliasView, internal::kAwaitable<Request>> create_agent_alias(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateAgentAliasRequest> Request = CreateAgentAliasRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateAgentAliasView, internal::kAwaitable<Request, Options>> create_agent_alias(Request&& request,
                                                                                             Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateAgentAliasView> Callback>
  void create_agent_alias(const CreateAgentAliasRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<CreateAgentAliasView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateDataSourceRequest> Request = CreateDataSourceRequest>
  AsyncCall<CreateDataSourceView, internal::kAwaitable<Request>> create_data_source(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateDataSourceRequest> Request = CreateDataSourceRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateDataSourceView, internal::kAwaitable<Request, Options>> create_data_source(Request&& request,
                                                                                             Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateDataSourceView> Callback>
  void create_data_source(const CreateDataSourceRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<CreateDataSourceView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateFlowRequest> Request = CreateFlowRequest>
  AsyncCall<CreateFlowView, internal::kAwaitable<Request>> create_flow(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateFlowRequest> Request = CreateFlowRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateFlowView, internal::kAwaitable<Request, Options>> create_flow(Request&& request,
                                                                                Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateFlowView> Callback>
  void create_flow(const CreateFlowRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<CreateFlowView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateFlowAliasRequest> Request = CreateFlowAliasRequest>
  AsyncCall<CreateFlowAliasView, internal::kAwaitable<Request>> create_flow_alias(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateFlowAliasRequest> Request = CreateFlowAliasRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateFlowAliasView, internal::kAwaitable<Request, Options>> create_flow_alias(Request&& request,
                                                                                           Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateFlowAliasView> Callback>
  void create_flow_alias(const CreateFlowAliasRequest& request, Callback callback,
                         const CallOptions& options = {}) const {
    AsyncCall<CreateFlowAliasView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateFlowVersionRequest> Request = CreateFlowVersionRequest>
  AsyncCall<CreateFlowVersionView, internal::kAwaitable<Request>> create_flow_version(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateFlowVersionRequest> Request = CreateFlowVersionRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateFlowVersionView, internal::kAwaitable<Request, Options>> create_flow_version(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateFlowVersionView> Callback>
  void create_flow_version(const CreateFlowVersionRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<CreateFlowVersionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateKnowledgeBaseRequest> Request = CreateKnowledgeBaseRequest>
  AsyncCall<CreateKnowledgeBaseView, internal::kAwaitable<Request>> create_knowledge_base(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateKnowledgeBaseRequest> Request = CreateKnowledgeBaseRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateKnowledgeBaseView, internal::kAwaitable<Request, Options>> create_knowledge_base(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateKnowledgeBaseView> Callback>
  void create_knowledge_base(const CreateKnowledgeBaseRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<CreateKnowledgeBaseView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreatePromptRequest> Request = CreatePromptRequest>
  AsyncCall<CreatePromptView, internal::kAwaitable<Request>> create_prompt(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreatePromptRequest> Request = CreatePromptRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreatePromptView, internal::kAwaitable<Request, Options>> create_prompt(Request&& request,
                                                                                    Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreatePromptView> Callback>
  void create_prompt(const CreatePromptRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<CreatePromptView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreatePromptVersionRequest> Request = CreatePromptVersionRequest>
  AsyncCall<CreatePromptVersionView, internal::kAwaitable<Request>> create_prompt_version(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreatePromptVersionRequest> Request = CreatePromptVersionRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreatePromptVersionView, internal::kAwaitable<Request, Options>> create_prompt_version(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreatePromptVersionView> Callback>
  void create_prompt_version(const CreatePromptVersionRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<CreatePromptVersionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteAgentRequest> Request = DeleteAgentRequest>
  AsyncCall<DeleteAgentView, internal::kAwaitable<Request>> delete_agent(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteAgentRequest> Request = DeleteAgentRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteAgentView, internal::kAwaitable<Request, Options>> delete_agent(Request&& request,
                                                                                  Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteAgentView> Callback>
  void delete_agent(const DeleteAgentRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<DeleteAgentView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteAgentActionGroupRequest> Request = DeleteAgentActionGroupRequest>
  AsyncCall<DeleteAgentActionGroupView, internal::kAwaitable<Request>> delete_agent_action_group(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteAgentActionGroupRequest> Request = DeleteAgentActionGroupRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteAgentActionGroupView, internal::kAwaitable<Request, Options>> delete_agent_action_group(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteAgentActionGroupView> Callback>
  void delete_agent_action_group(const DeleteAgentActionGroupRequest& request, Callback callback,
                                 const CallOptions& options = {}) const {
    AsyncCall<DeleteAgentActionGroupView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteAgentAliasRequest> Request = DeleteAgentAliasRequest>
  AsyncCall<DeleteAgentAliasView, internal::kAwaitable<Request>> delete_agent_alias(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteAgentAliasRequest> Request = DeleteAgentAliasRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteAgentAliasView, internal::kAwaitable<Request, Options>> delete_agent_alias(Request&& request,
                                                                                             Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteAgentAliasView> Callback>
  void delete_agent_alias(const DeleteAgentAliasRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<DeleteAgentAliasView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteAgentVersionRequest> Request = DeleteAgentVersionRequest>
  AsyncCall<DeleteAgentVersionView, internal::kAwaitable<Request>> delete_agent_version(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteAgentVersionRequest> Request = DeleteAgentVersionRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteAgentVersionView, internal::kAwaitable<Request, Options>> delete_agent_version(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteAgentVersionView> Callback>
  void delete_agent_version(const DeleteAgentVersionRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<DeleteAgentVersionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteDataSourceRequest> Request = DeleteDataSourceRequest>
  AsyncCall<DeleteDataSourceView, internal::kAwaitable<Request>> delete_data_source(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteDataSourceRequest> Request = DeleteDataSourceRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteDataSourceView, internal::kAwaitable<Request, Options>> delete_data_source(Request&& request,
                                                                                             Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteDataSourceView> Callback>
  void delete_data_source(const DeleteDataSourceRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<DeleteDataSourceView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteFlowRequest> Request = DeleteFlowRequest>
  AsyncCall<DeleteFlowView, internal::kAwaitable<Request>> delete_flow(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteFlowRequest> Request = DeleteFlowRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteFlowView, internal::kAwaitable<Request, Options>> delete_flow(Request&& request,
                                                                                Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteFlowView> Callback>
  void delete_flow(const DeleteFlowRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<DeleteFlowView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteFlowAliasRequest> Request = DeleteFlowAliasRequest>
  AsyncCall<DeleteFlowAliasView, internal::kAwaitable<Request>> delete_flow_alias(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteFlowAliasRequest> Request = DeleteFlowAliasRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteFlowAliasView, internal::kAwaitable<Request, Options>> delete_flow_alias(Request&& request,
                                                                                           Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteFlowAliasView> Callback>
  void delete_flow_alias(const DeleteFlowAliasRequest& request, Callback callback,
                         const CallOptions& options = {}) const {
    AsyncCall<DeleteFlowAliasView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteFlowVersionRequest> Request = DeleteFlowVersionRequest>
  AsyncCall<DeleteFlowVersionView, internal::kAwaitable<Request>> delete_flow_version(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteFlowVersionRequest> Request = DeleteFlowVersionRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteFlowVersionView, internal::kAwaitable<Request, Options>> delete_flow_version(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteFlowVersionView> Callback>
  void delete_flow_version(const DeleteFlowVersionRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<DeleteFlowVersionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteKnowledgeBaseRequest> Request = DeleteKnowledgeBaseRequest>
  AsyncCall<DeleteKnowledgeBaseView, internal::kAwaitable<Request>> delete_knowledge_base(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteKnowledgeBaseRequest> Request = DeleteKnowledgeBaseRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteKnowledgeBaseView, internal::kAwaitable<Request, Options>> delete_knowledge_base(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteKnowledgeBaseView> Callback>
  void delete_knowledge_base(const DeleteKnowledgeBaseRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<DeleteKnowledgeBaseView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteKnowledgeBaseDocumentsRequest> Request = DeleteKnowledgeBaseDocumentsRequest>
  AsyncCall<DeleteKnowledgeBaseDocumentsView, internal::kAwaitable<Request>> delete_knowledge_base_documents(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteKnowledgeBaseDocumentsRequest> Request = DeleteKnowledgeBaseDocumentsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteKnowledgeBaseDocumentsView, internal::kAwaitable<Request, Options>> delete_knowledge_base_documents(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteKnowledgeBaseDocumentsView> Callback>
  void delete_knowledge_base_documents(const DeleteKnowledgeBaseDocumentsRequest& request, Callback callback,
                                       const CallOptions& options = {}) const {
    AsyncCall<DeleteKnowledgeBaseDocumentsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeletePromptRequest> Request = DeletePromptRequest>
  AsyncCall<DeletePromptView, internal::kAwaitable<Request>> delete_prompt(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeletePromptRequest> Request = DeletePromptRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeletePromptView, internal::kAwaitable<Request, Options>> delete_prompt(Request&& request,
                                                                                    Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeletePromptView> Callback>
  void delete_prompt(const DeletePromptRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<DeletePromptView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteResourcePolicyRequest> Request = DeleteResourcePolicyRequest>
  AsyncCall<DeleteResourcePolicyView, internal::kAwaitable<Request>> delete_resource_policy(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteResourcePolicyRequest> Request = DeleteResourcePolicyRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteResourcePolicyView, internal::kAwaitable<Request, Options>> delete_resource_policy(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteResourcePolicyView> Callback>
  void delete_resource_policy(const DeleteResourcePolicyRequest& request, Callback callback,
                              const CallOptions& options = {}) const {
    AsyncCall<DeleteResourcePolicyView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DisassociateAgentCollaboratorRequest> Request = DisassociateAgentCollaboratorRequest>
  AsyncCall<DisassociateAgentCollaboratorView, internal::kAwaitable<Request>> disassociate_agent_collaborator(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DisassociateAgentCollaboratorRequest> Request = DisassociateAgentCollaboratorRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DisassociateAgentCollaboratorView, internal::kAwaitable<Request, Options>> disassociate_agent_collaborator(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DisassociateAgentCollaboratorView> Callback>
  void disassociate_agent_collaborator(const DisassociateAgentCollaboratorRequest& request, Callback callback,
                                       const CallOptions& options = {}) const {
    AsyncCall<DisassociateAgentCollaboratorView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DisassociateAgentKnowledgeBaseRequest> Request = DisassociateAgentKnowledgeBaseRequest>
  AsyncCall<DisassociateAgentKnowledgeBaseView, internal::kAwaitable<Request>> disassociate_agent_knowledge_base(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DisassociateAgentKnowledgeBaseRequest> Request = DisassociateAgentKnowledgeBaseRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DisassociateAgentKnowledgeBaseView, internal::kAwaitable<Request, Options>>
  disassociate_agent_knowledge_base(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DisassociateAgentKnowledgeBaseView> Callback>
  void disassociate_agent_knowledge_base(const DisassociateAgentKnowledgeBaseRequest& request, Callback callback,
                                         const CallOptions& options = {}) const {
    AsyncCall<DisassociateAgentKnowledgeBaseView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetAgentRequest> Request = GetAgentRequest>
  AsyncCall<GetAgentView, internal::kAwaitable<Request>> get_agent(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetAgentRequest> Request = GetAgentRequest, internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetAgentView, internal::kAwaitable<Request, Options>> get_agent(Request&& request,
                                                                            Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetAgentView> Callback>
  void get_agent(const GetAgentRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetAgentView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetAgentRequest> Request = GetAgentRequest>
  AsyncCall<GetAgentView, internal::kAwaitable<Request>> wait_until_agent_created(Request&& request) const {
    return prepare_wait_until_agent_created(target_, request, {});
  }
  template <internal::Is<GetAgentRequest> Request = GetAgentRequest,
            internal::Is<WaitOptions<GetAgentView>> Options = WaitOptions<GetAgentView>>
  AsyncCall<GetAgentView, internal::kAwaitable<Request, Options>> wait_until_agent_created(Request&& request,
                                                                                           Options&& options) const {
    return prepare_wait_until_agent_created(target_, request, options);
  }
  template <AsyncCallback<GetAgentView> Callback>
  void wait_until_agent_created(const GetAgentRequest& request, Callback callback,
                                const WaitOptions<GetAgentView>& options = {}) const {
    AsyncCall<GetAgentView>(prepare_wait_until_agent_created(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetAgentRequest> Request = GetAgentRequest>
  AsyncCall<GetAgentView, internal::kAwaitable<Request>> wait_until_agent_deleted(Request&& request) const {
    return prepare_wait_until_agent_deleted(target_, request, {});
  }
  template <internal::Is<GetAgentRequest> Request = GetAgentRequest,
            internal::Is<WaitOptions<GetAgentView>> Options = WaitOptions<GetAgentView>>
  AsyncCall<GetAgentView, internal::kAwaitable<Request, Options>> wait_until_agent_deleted(Request&& request,
                                                                                           Options&& options) const {
    return prepare_wait_until_agent_deleted(target_, request, options);
  }
  template <AsyncCallback<GetAgentView> Callback>
  void wait_until_agent_deleted(const GetAgentRequest& request, Callback callback,
                                const WaitOptions<GetAgentView>& options = {}) const {
    AsyncCall<GetAgentView>(prepare_wait_until_agent_deleted(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetAgentRequest> Request = GetAgentRequest>
  AsyncCall<GetAgentView, internal::kAwaitable<Request>> wait_until_agent_prepared(Request&& request) const {
    return prepare_wait_until_agent_prepared(target_, request, {});
  }
  template <internal::Is<GetAgentRequest> Request = GetAgentRequest,
            internal::Is<WaitOptions<GetAgentView>> Options = WaitOptions<GetAgentView>>
  AsyncCall<GetAgentView, internal::kAwaitable<Request, Options>> wait_until_agent_prepared(Request&& request,
                                                                                            Options&& options) const {
    return prepare_wait_until_agent_prepared(target_, request, options);
  }
  template <AsyncCallback<GetAgentView> Callback>
  void wait_until_agent_prepared(const GetAgentRequest& request, Callback callback,
                                 const WaitOptions<GetAgentView>& options = {}) const {
    AsyncCall<GetAgentView>(prepare_wait_until_agent_prepared(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetAgentActionGroupRequest> Request = GetAgentActionGroupRequest>
  AsyncCall<GetAgentActionGroupView, internal::kAwaitable<Request>> get_agent_action_group(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetAgentActionGroupRequest> Request = GetAgentActionGroupRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetAgentActionGroupView, internal::kAwaitable<Request, Options>> get_agent_action_group(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetAgentActionGroupView> Callback>
  void get_agent_action_group(const GetAgentActionGroupRequest& request, Callback callback,
                              const CallOptions& options = {}) const {
    AsyncCall<GetAgentActionGroupView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetAgentAliasRequest> Request = GetAgentAliasRequest>
  AsyncCall<GetAgentAliasView, internal::kAwaitable<Request>> get_agent_alias(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetAgentAliasRequest> Request = GetAgentAliasRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetAgentAliasView, internal::kAwaitable<Request, Options>> get_agent_alias(Request&& request,
                                                                                       Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetAgentAliasView> Callback>
  void get_agent_alias(const GetAgentAliasRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetAgentAliasView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetAgentAliasRequest> Request = GetAgentAliasRequest>
  AsyncCall<GetAgentAliasView, internal::kAwaitable<Request>> wait_until_agent_alias_deleted(Request&& request) const {
    return prepare_wait_until_agent_alias_deleted(target_, request, {});
  }
  template <internal::Is<GetAgentAliasRequest> Request = GetAgentAliasRequest,
            internal::Is<WaitOptions<GetAgentAliasView>> Options = WaitOptions<GetAgentAliasView>>
  AsyncCall<GetAgentAliasView, internal::kAwaitable<Request, Options>> wait_until_agent_alias_deleted(
      Request&& request, Options&& options) const {
    return prepare_wait_until_agent_alias_deleted(target_, request, options);
  }
  template <AsyncCallback<GetAgentAliasView> Callback>
  void wait_until_agent_alias_deleted(const GetAgentAliasRequest& request, Callback callback,
                                      const WaitOptions<GetAgentAliasView>& options = {}) const {
    AsyncCall<GetAgentAliasView>(prepare_wait_until_agent_alias_deleted(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetAgentAliasRequest> Request = GetAgentAliasRequest>
  AsyncCall<GetAgentAliasView, internal::kAwaitable<Request>> wait_until_agent_alias_prepared(Request&& request) const {
    return prepare_wait_until_agent_alias_prepared(target_, request, {});
  }
  template <internal::Is<GetAgentAliasRequest> Request = GetAgentAliasRequest,
            internal::Is<WaitOptions<GetAgentAliasView>> Options = WaitOptions<GetAgentAliasView>>
  AsyncCall<GetAgentAliasView, internal::kAwaitable<Request, Options>> wait_until_agent_alias_prepared(
      Request&& request, Options&& options) const {
    return prepare_wait_until_agent_alias_prepared(target_, request, options);
  }
  template <AsyncCallback<GetAgentAliasView> Callback>
  void wait_until_agent_alias_prepared(const GetAgentAliasRequest& request, Callback callback,
                                       const WaitOptions<GetAgentAliasView>& options = {}) const {
    AsyncCall<GetAgentAliasView>(prepare_wait_until_agent_alias_prepared(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetAgentCollaboratorRequest> Request = GetAgentCollaboratorRequest>
  AsyncCall<GetAgentCollaboratorView, internal::kAwaitable<Request>> get_agent_collaborator(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetAgentCollaboratorRequest> Request = GetAgentCollaboratorRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetAgentCollaboratorView, internal::kAwaitable<Request, Options>> get_agent_collaborator(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetAgentCollaboratorView> Callback>
  void get_agent_collaborator(const GetAgentCollaboratorRequest& request, Callback callback,
                              const CallOptions& options = {}) const {
    AsyncCall<GetAgentCollaboratorView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetAgentKnowledgeBaseRequest> Request = GetAgentKnowledgeBaseRequest>
  AsyncCall<GetAgentKnowledgeBaseView, internal::kAwaitable<Request>> get_agent_knowledge_base(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetAgentKnowledgeBaseRequest> Request = GetAgentKnowledgeBaseRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetAgentKnowledgeBaseView, internal::kAwaitable<Request, Options>> get_agent_knowledge_base(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetAgentKnowledgeBaseView> Callback>
  void get_agent_knowledge_base(const GetAgentKnowledgeBaseRequest& request, Callback callback,
                                const CallOptions& options = {}) const {
    AsyncCall<GetAgentKnowledgeBaseView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetAgentVersionRequest> Request = GetAgentVersionRequest>
  AsyncCall<GetAgentVersionView, internal::kAwaitable<Request>> get_agent_version(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetAgentVersionRequest> Request = GetAgentVersionRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetAgentVersionView, internal::kAwaitable<Request, Options>> get_agent_version(Request&& request,
                                                                                           Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetAgentVersionView> Callback>
  void get_agent_version(const GetAgentVersionRequest& request, Callback callback,
                         const CallOptions& options = {}) const {
    AsyncCall<GetAgentVersionView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetAgentVersionRequest> Request = GetAgentVersionRequest>
  AsyncCall<GetAgentVersionView, internal::kAwaitable<Request>> wait_until_agent_version_deleted(
      Request&& request) const {
    return prepare_wait_until_agent_version_deleted(target_, request, {});
  }
  template <internal::Is<GetAgentVersionRequest> Request = GetAgentVersionRequest,
            internal::Is<WaitOptions<GetAgentVersionView>> Options = WaitOptions<GetAgentVersionView>>
  AsyncCall<GetAgentVersionView, internal::kAwaitable<Request, Options>> wait_until_agent_version_deleted(
      Request&& request, Options&& options) const {
    return prepare_wait_until_agent_version_deleted(target_, request, options);
  }
  template <AsyncCallback<GetAgentVersionView> Callback>
  void wait_until_agent_version_deleted(const GetAgentVersionRequest& request, Callback callback,
                                        const WaitOptions<GetAgentVersionView>& options = {}) const {
    AsyncCall<GetAgentVersionView>(prepare_wait_until_agent_version_deleted(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetAgentVersionRequest> Request = GetAgentVersionRequest>
  AsyncCall<GetAgentVersionView, internal::kAwaitable<Request>> wait_until_agent_version_prepared(
      Request&& request) const {
    return prepare_wait_until_agent_version_prepared(target_, request, {});
  }
  template <internal::Is<GetAgentVersionRequest> Request = GetAgentVersionRequest,
            internal::Is<WaitOptions<GetAgentVersionView>> Options = WaitOptions<GetAgentVersionView>>
  AsyncCall<GetAgentVersionView, internal::kAwaitable<Request, Options>> wait_until_agent_version_prepared(
      Request&& request, Options&& options) const {
    return prepare_wait_until_agent_version_prepared(target_, request, options);
  }
  template <AsyncCallback<GetAgentVersionView> Callback>
  void wait_until_agent_version_prepared(const GetAgentVersionRequest& request, Callback callback,
                                         const WaitOptions<GetAgentVersionView>& options = {}) const {
    AsyncCall<GetAgentVersionView>(prepare_wait_until_agent_version_prepared(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetDataSourceRequest> Request = GetDataSourceRequest>
  AsyncCall<GetDataSourceView, internal::kAwaitable<Request>> get_data_source(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetDataSourceRequest> Request = GetDataSourceRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetDataSourceView, internal::kAwaitable<Request, Options>> get_data_source(Request&& request,
                                                                                       Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetDataSourceView> Callback>
  void get_data_source(const GetDataSourceRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetDataSourceView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetDataSourceRequest> Request = GetDataSourceRequest>
  AsyncCall<GetDataSourceView, internal::kAwaitable<Request>> wait_until_data_source_available(
      Request&& request) const {
    return prepare_wait_until_data_source_available(target_, request, {});
  }
  template <internal::Is<GetDataSourceRequest> Request = GetDataSourceRequest,
            internal::Is<WaitOptions<GetDataSourceView>> Options = WaitOptions<GetDataSourceView>>
  AsyncCall<GetDataSourceView, internal::kAwaitable<Request, Options>> wait_until_data_source_available(
      Request&& request, Options&& options) const {
    return prepare_wait_until_data_source_available(target_, request, options);
  }
  template <AsyncCallback<GetDataSourceView> Callback>
  void wait_until_data_source_available(const GetDataSourceRequest& request, Callback callback,
                                        const WaitOptions<GetDataSourceView>& options = {}) const {
    AsyncCall<GetDataSourceView>(prepare_wait_until_data_source_available(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetDataSourceRequest> Request = GetDataSourceRequest>
  AsyncCall<GetDataSourceView, internal::kAwaitable<Request>> wait_until_data_source_deleted(Request&& request) const {
    return prepare_wait_until_data_source_deleted(target_, request, {});
  }
  template <internal::Is<GetDataSourceRequest> Request = GetDataSourceRequest,
            internal::Is<WaitOptions<GetDataSourceView>> Options = WaitOptions<GetDataSourceView>>
  AsyncCall<GetDataSourceView, internal::kAwaitable<Request, Options>> wait_until_data_source_deleted(
      Request&& request, Options&& options) const {
    return prepare_wait_until_data_source_deleted(target_, request, options);
  }
  template <AsyncCallback<GetDataSourceView> Callback>
  void wait_until_data_source_deleted(const GetDataSourceRequest& request, Callback callback,
                                      const WaitOptions<GetDataSourceView>& options = {}) const {
    AsyncCall<GetDataSourceView>(prepare_wait_until_data_source_deleted(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetFlowRequest> Request = GetFlowRequest>
  AsyncCall<GetFlowView, internal::kAwaitable<Request>> get_flow(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetFlowRequest> Request = GetFlowRequest, internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetFlowView, internal::kAwaitable<Request, Options>> get_flow(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetFlowView> Callback>
  void get_flow(const GetFlowRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetFlowView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetFlowRequest> Request = GetFlowRequest>
  AsyncCall<GetFlowView, internal::kAwaitable<Request>> wait_until_flow_prepared(Request&& request) const {
    return prepare_wait_until_flow_prepared(target_, request, {});
  }
  template <internal::Is<GetFlowRequest> Request = GetFlowRequest,
            internal::Is<WaitOptions<GetFlowView>> Options = WaitOptions<GetFlowView>>
  AsyncCall<GetFlowView, internal::kAwaitable<Request, Options>> wait_until_flow_prepared(Request&& request,
                                                                                          Options&& options) const {
    return prepare_wait_until_flow_prepared(target_, request, options);
  }
  template <AsyncCallback<GetFlowView> Callback>
  void wait_until_flow_prepared(const GetFlowRequest& request, Callback callback,
                                const WaitOptions<GetFlowView>& options = {}) const {
    AsyncCall<GetFlowView>(prepare_wait_until_flow_prepared(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetFlowAliasRequest> Request = GetFlowAliasRequest>
  AsyncCall<GetFlowAliasView, internal::kAwaitable<Request>> get_flow_alias(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetFlowAliasRequest> Request = GetFlowAliasRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetFlowAliasView, internal::kAwaitable<Request, Options>> get_flow_alias(Request&& request,
                                                                                     Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetFlowAliasView> Callback>
  void get_flow_alias(const GetFlowAliasRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetFlowAliasView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetFlowVersionRequest> Request = GetFlowVersionRequest>
  AsyncCall<GetFlowVersionView, internal::kAwaitable<Request>> get_flow_version(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetFlowVersionRequest> Request = GetFlowVersionRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetFlowVersionView, internal::kAwaitable<Request, Options>> get_flow_version(Request&& request,
                                                                                         Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetFlowVersionView> Callback>
  void get_flow_version(const GetFlowVersionRequest& request, Callback callback,
                        const CallOptions& options = {}) const {
    AsyncCall<GetFlowVersionView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetFlowVersionRequest> Request = GetFlowVersionRequest>
  AsyncCall<GetFlowVersionView, internal::kAwaitable<Request>> wait_until_flow_version_prepared(
      Request&& request) const {
    return prepare_wait_until_flow_version_prepared(target_, request, {});
  }
  template <internal::Is<GetFlowVersionRequest> Request = GetFlowVersionRequest,
            internal::Is<WaitOptions<GetFlowVersionView>> Options = WaitOptions<GetFlowVersionView>>
  AsyncCall<GetFlowVersionView, internal::kAwaitable<Request, Options>> wait_until_flow_version_prepared(
      Request&& request, Options&& options) const {
    return prepare_wait_until_flow_version_prepared(target_, request, options);
  }
  template <AsyncCallback<GetFlowVersionView> Callback>
  void wait_until_flow_version_prepared(const GetFlowVersionRequest& request, Callback callback,
                                        const WaitOptions<GetFlowVersionView>& options = {}) const {
    AsyncCall<GetFlowVersionView>(prepare_wait_until_flow_version_prepared(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetIngestionJobRequest> Request = GetIngestionJobRequest>
  AsyncCall<GetIngestionJobView, internal::kAwaitable<Request>> get_ingestion_job(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetIngestionJobRequest> Request = GetIngestionJobRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetIngestionJobView, internal::kAwaitable<Request, Options>> get_ingestion_job(Request&& request,
                                                                                           Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetIngestionJobView> Callback>
  void get_ingestion_job(const GetIngestionJobRequest& request, Callback callback,
                         const CallOptions& options = {}) const {
    AsyncCall<GetIngestionJobView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetIngestionJobRequest> Request = GetIngestionJobRequest>
  AsyncCall<GetIngestionJobView, internal::kAwaitable<Request>> wait_until_ingestion_job_complete(
      Request&& request) const {
    return prepare_wait_until_ingestion_job_complete(target_, request, {});
  }
  template <internal::Is<GetIngestionJobRequest> Request = GetIngestionJobRequest,
            internal::Is<WaitOptions<GetIngestionJobView>> Options = WaitOptions<GetIngestionJobView>>
  AsyncCall<GetIngestionJobView, internal::kAwaitable<Request, Options>> wait_until_ingestion_job_complete(
      Request&& request, Options&& options) const {
    return prepare_wait_until_ingestion_job_complete(target_, request, options);
  }
  template <AsyncCallback<GetIngestionJobView> Callback>
  void wait_until_ingestion_job_complete(const GetIngestionJobRequest& request, Callback callback,
                                         const WaitOptions<GetIngestionJobView>& options = {}) const {
    AsyncCall<GetIngestionJobView>(prepare_wait_until_ingestion_job_complete(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetIngestionJobRequest> Request = GetIngestionJobRequest>
  AsyncCall<GetIngestionJobView, internal::kAwaitable<Request>> wait_until_ingestion_job_stopped(
      Request&& request) const {
    return prepare_wait_until_ingestion_job_stopped(target_, request, {});
  }
  template <internal::Is<GetIngestionJobRequest> Request = GetIngestionJobRequest,
            internal::Is<WaitOptions<GetIngestionJobView>> Options = WaitOptions<GetIngestionJobView>>
  AsyncCall<GetIngestionJobView, internal::kAwaitable<Request, Options>> wait_until_ingestion_job_stopped(
      Request&& request, Options&& options) const {
    return prepare_wait_until_ingestion_job_stopped(target_, request, options);
  }
  template <AsyncCallback<GetIngestionJobView> Callback>
  void wait_until_ingestion_job_stopped(const GetIngestionJobRequest& request, Callback callback,
                                        const WaitOptions<GetIngestionJobView>& options = {}) const {
    AsyncCall<GetIngestionJobView>(prepare_wait_until_ingestion_job_stopped(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetKnowledgeBaseRequest> Request = GetKnowledgeBaseRequest>
  AsyncCall<GetKnowledgeBaseView, internal::kAwaitable<Request>> get_knowledge_base(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetKnowledgeBaseRequest> Request = GetKnowledgeBaseRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetKnowledgeBaseView, internal::kAwaitable<Request, Options>> get_knowledge_base(Request&& request,
                                                                                             Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetKnowledgeBaseView> Callback>
  void get_knowledge_base(const GetKnowledgeBaseRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<GetKnowledgeBaseView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetKnowledgeBaseRequest> Request = GetKnowledgeBaseRequest>
  AsyncCall<GetKnowledgeBaseView, internal::kAwaitable<Request>> wait_until_knowledge_base_active(
      Request&& request) const {
    return prepare_wait_until_knowledge_base_active(target_, request, {});
  }
  template <internal::Is<GetKnowledgeBaseRequest> Request = GetKnowledgeBaseRequest,
            internal::Is<WaitOptions<GetKnowledgeBaseView>> Options = WaitOptions<GetKnowledgeBaseView>>
  AsyncCall<GetKnowledgeBaseView, internal::kAwaitable<Request, Options>> wait_until_knowledge_base_active(
      Request&& request, Options&& options) const {
    return prepare_wait_until_knowledge_base_active(target_, request, options);
  }
  template <AsyncCallback<GetKnowledgeBaseView> Callback>
  void wait_until_knowledge_base_active(const GetKnowledgeBaseRequest& request, Callback callback,
                                        const WaitOptions<GetKnowledgeBaseView>& options = {}) const {
    AsyncCall<GetKnowledgeBaseView>(prepare_wait_until_knowledge_base_active(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetKnowledgeBaseRequest> Request = GetKnowledgeBaseRequest>
  AsyncCall<GetKnowledgeBaseView, internal::kAwaitable<Request>> wait_until_knowledge_base_deleted(
      Request&& request) const {
    return prepare_wait_until_knowledge_base_deleted(target_, request, {});
  }
  template <internal::Is<GetKnowledgeBaseRequest> Request = GetKnowledgeBaseRequest,
            internal::Is<WaitOptions<GetKnowledgeBaseView>> Options = WaitOptions<GetKnowledgeBaseView>>
  AsyncCall<GetKnowledgeBaseView, internal::kAwaitable<Request, Options>> wait_until_knowledge_base_deleted(
      Request&& request, Options&& options) const {
    return prepare_wait_until_knowledge_base_deleted(target_, request, options);
  }
  template <AsyncCallback<GetKnowledgeBaseView> Callback>
  void wait_until_knowledge_base_deleted(const GetKnowledgeBaseRequest& request, Callback callback,
                                         const WaitOptions<GetKnowledgeBaseView>& options = {}) const {
    AsyncCall<GetKnowledgeBaseView>(prepare_wait_until_knowledge_base_deleted(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetKnowledgeBaseDocumentsRequest> Request = GetKnowledgeBaseDocumentsRequest>
  AsyncCall<GetKnowledgeBaseDocumentsView, internal::kAwaitable<Request>> get_knowledge_base_documents(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetKnowledgeBaseDocumentsRequest> Request = GetKnowledgeBaseDocumentsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetKnowledgeBaseDocumentsView, internal::kAwaitable<Request, Options>> get_knowledge_base_documents(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetKnowledgeBaseDocumentsView> Callback>
  void get_knowledge_base_documents(const GetKnowledgeBaseDocumentsRequest& request, Callback callback,
                                    const CallOptions& options = {}) const {
    AsyncCall<GetKnowledgeBaseDocumentsView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetKnowledgeBaseDocumentsRequest> Request = GetKnowledgeBaseDocumentsRequest>
  AsyncCall<GetKnowledgeBaseDocumentsView, internal::kAwaitable<Request>> wait_until_knowledge_base_documents_deleted(
      Request&& request) const {
    return prepare_wait_until_knowledge_base_documents_deleted(target_, request, {});
  }
  template <
      internal::Is<GetKnowledgeBaseDocumentsRequest> Request = GetKnowledgeBaseDocumentsRequest,
      internal::Is<WaitOptions<GetKnowledgeBaseDocumentsView>> Options = WaitOptions<GetKnowledgeBaseDocumentsView>>
  AsyncCall<GetKnowledgeBaseDocumentsView, internal::kAwaitable<Request, Options>>
  wait_until_knowledge_base_documents_deleted(Request&& request, Options&& options) const {
    return prepare_wait_until_knowledge_base_documents_deleted(target_, request, options);
  }
  template <AsyncCallback<GetKnowledgeBaseDocumentsView> Callback>
  void wait_until_knowledge_base_documents_deleted(
      const GetKnowledgeBaseDocumentsRequest& request, Callback callback,
      const WaitOptions<GetKnowledgeBaseDocumentsView>& options = {}) const {
    AsyncCall<GetKnowledgeBaseDocumentsView>(
        prepare_wait_until_knowledge_base_documents_deleted(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetKnowledgeBaseDocumentsRequest> Request = GetKnowledgeBaseDocumentsRequest>
  AsyncCall<GetKnowledgeBaseDocumentsView, internal::kAwaitable<Request>> wait_until_knowledge_base_documents_indexed(
      Request&& request) const {
    return prepare_wait_until_knowledge_base_documents_indexed(target_, request, {});
  }
  template <
      internal::Is<GetKnowledgeBaseDocumentsRequest> Request = GetKnowledgeBaseDocumentsRequest,
      internal::Is<WaitOptions<GetKnowledgeBaseDocumentsView>> Options = WaitOptions<GetKnowledgeBaseDocumentsView>>
  AsyncCall<GetKnowledgeBaseDocumentsView, internal::kAwaitable<Request, Options>>
  wait_until_knowledge_base_documents_indexed(Request&& request, Options&& options) const {
    return prepare_wait_until_knowledge_base_documents_indexed(target_, request, options);
  }
  template <AsyncCallback<GetKnowledgeBaseDocumentsView> Callback>
  void wait_until_knowledge_base_documents_indexed(
      const GetKnowledgeBaseDocumentsRequest& request, Callback callback,
      const WaitOptions<GetKnowledgeBaseDocumentsView>& options = {}) const {
    AsyncCall<GetKnowledgeBaseDocumentsView>(
        prepare_wait_until_knowledge_base_documents_indexed(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetPromptRequest> Request = GetPromptRequest>
  AsyncCall<GetPromptView, internal::kAwaitable<Request>> get_prompt(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetPromptRequest> Request = GetPromptRequest, internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetPromptView, internal::kAwaitable<Request, Options>> get_prompt(Request&& request,
                                                                              Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetPromptView> Callback>
  void get_prompt(const GetPromptRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetPromptView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetResourcePolicyRequest> Request = GetResourcePolicyRequest>
  AsyncCall<GetResourcePolicyView, internal::kAwaitable<Request>> get_resource_policy(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetResourcePolicyRequest> Request = GetResourcePolicyRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetResourcePolicyView, internal::kAwaitable<Request, Options>> get_resource_policy(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetResourcePolicyView> Callback>
  void get_resource_policy(const GetResourcePolicyRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<GetResourcePolicyView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<IngestKnowledgeBaseDocumentsRequest> Request = IngestKnowledgeBaseDocumentsRequest>
  AsyncCall<IngestKnowledgeBaseDocumentsView, internal::kAwaitable<Request>> ingest_knowledge_base_documents(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<IngestKnowledgeBaseDocumentsRequest> Request = IngestKnowledgeBaseDocumentsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<IngestKnowledgeBaseDocumentsView, internal::kAwaitable<Request, Options>> ingest_knowledge_base_documents(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<IngestKnowledgeBaseDocumentsView> Callback>
  void ingest_knowledge_base_documents(const IngestKnowledgeBaseDocumentsRequest& request, Callback callback,
                                       const CallOptions& options = {}) const {
    AsyncCall<IngestKnowledgeBaseDocumentsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListAgentActionGroupsRequest> Request = ListAgentActionGroupsRequest>
  AsyncCall<ListAgentActionGroupsView, internal::kAwaitable<Request>> list_agent_action_groups(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListAgentActionGroupsRequest> Request = ListAgentActionGroupsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListAgentActionGroupsView, internal::kAwaitable<Request, Options>> list_agent_action_groups(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListAgentActionGroupsView> Callback>
  void list_agent_action_groups(const ListAgentActionGroupsRequest& request, Callback callback,
                                const CallOptions& options = {}) const {
    AsyncCall<ListAgentActionGroupsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListAgentAliasesRequest> Request = ListAgentAliasesRequest>
  AsyncCall<ListAgentAliasesView, internal::kAwaitable<Request>> list_agent_aliases(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListAgentAliasesRequest> Request = ListAgentAliasesRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListAgentAliasesView, internal::kAwaitable<Request, Options>> list_agent_aliases(Request&& request,
                                                                                             Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListAgentAliasesView> Callback>
  void list_agent_aliases(const ListAgentAliasesRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<ListAgentAliasesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListAgentCollaboratorsRequest> Request = ListAgentCollaboratorsRequest>
  AsyncCall<ListAgentCollaboratorsView, internal::kAwaitable<Request>> list_agent_collaborators(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListAgentCollaboratorsRequest> Request = ListAgentCollaboratorsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListAgentCollaboratorsView, internal::kAwaitable<Request, Options>> list_agent_collaborators(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListAgentCollaboratorsView> Callback>
  void list_agent_collaborators(const ListAgentCollaboratorsRequest& request, Callback callback,
                                const CallOptions& options = {}) const {
    AsyncCall<ListAgentCollaboratorsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListAgentKnowledgeBasesRequest> Request = ListAgentKnowledgeBasesRequest>
  AsyncCall<ListAgentKnowledgeBasesView, internal::kAwaitable<Request>> list_agent_knowledge_bases(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListAgentKnowledgeBasesRequest> Request = ListAgentKnowledgeBasesRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListAgentKnowledgeBasesView, internal::kAwaitable<Request, Options>> list_agent_knowledge_bases(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListAgentKnowledgeBasesView> Callback>
  void list_agent_knowledge_bases(const ListAgentKnowledgeBasesRequest& request, Callback callback,
                                  const CallOptions& options = {}) const {
    AsyncCall<ListAgentKnowledgeBasesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListAgentVersionsRequest> Request = ListAgentVersionsRequest>
  AsyncCall<ListAgentVersionsView, internal::kAwaitable<Request>> list_agent_versions(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListAgentVersionsRequest> Request = ListAgentVersionsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListAgentVersionsView, internal::kAwaitable<Request, Options>> list_agent_versions(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListAgentVersionsView> Callback>
  void list_agent_versions(const ListAgentVersionsRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<ListAgentVersionsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListAgentsRequest> Request = ListAgentsRequest>
  AsyncCall<ListAgentsView, internal::kAwaitable<Request>> list_agents(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListAgentsRequest> Request = ListAgentsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListAgentsView, internal::kAwaitable<Request, Options>> list_agents(Request&& request,
                                                                                Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListAgentsView> Callback>
  void list_agents(const ListAgentsRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListAgentsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListDataSourcesRequest> Request = ListDataSourcesRequest>
  AsyncCall<ListDataSourcesView, internal::kAwaitable<Request>> list_data_sources(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListDataSourcesRequest> Request = ListDataSourcesRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListDataSourcesView, internal::kAwaitable<Request, Options>> list_data_sources(Request&& request,
                                                                                           Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListDataSourcesView> Callback>
  void list_data_sources(const ListDataSourcesRequest& request, Callback callback,
                         const CallOptions& options = {}) const {
    AsyncCall<ListDataSourcesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListFlowAliasesRequest> Request = ListFlowAliasesRequest>
  AsyncCall<ListFlowAliasesView, internal::kAwaitable<Request>> list_flow_aliases(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListFlowAliasesRequest> Request = ListFlowAliasesRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListFlowAliasesView, internal::kAwaitable<Request, Options>> list_flow_aliases(Request&& request,
                                                                                           Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListFlowAliasesView> Callback>
  void list_flow_aliases(const ListFlowAliasesRequest& request, Callback callback,
                         const CallOptions& options = {}) const {
    AsyncCall<ListFlowAliasesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListFlowVersionsRequest> Request = ListFlowVersionsRequest>
  AsyncCall<ListFlowVersionsView, internal::kAwaitable<Request>> list_flow_versions(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListFlowVersionsRequest> Request = ListFlowVersionsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListFlowVersionsView, internal::kAwaitable<Request, Options>> list_flow_versions(Request&& request,
                                                                                             Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListFlowVersionsView> Callback>
  void list_flow_versions(const ListFlowVersionsRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<ListFlowVersionsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListFlowsRequest> Request = ListFlowsRequest>
  AsyncCall<ListFlowsView, internal::kAwaitable<Request>> list_flows(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListFlowsRequest> Request = ListFlowsRequest, internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListFlowsView, internal::kAwaitable<Request, Options>> list_flows(Request&& request,
                                                                              Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListFlowsView> Callback>
  void list_flows(const ListFlowsRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListFlowsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListIngestionJobsRequest> Request = ListIngestionJobsRequest>
  AsyncCall<ListIngestionJobsView, internal::kAwaitable<Request>> list_ingestion_jobs(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListIngestionJobsRequest> Request = ListIngestionJobsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListIngestionJobsView, internal::kAwaitable<Request, Options>> list_ingestion_jobs(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListIngestionJobsView> Callback>
  void list_ingestion_jobs(const ListIngestionJobsRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<ListIngestionJobsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListKnowledgeBaseDocumentsRequest> Request = ListKnowledgeBaseDocumentsRequest>
  AsyncCall<ListKnowledgeBaseDocumentsView, internal::kAwaitable<Request>> list_knowledge_base_documents(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListKnowledgeBaseDocumentsRequest> Request = ListKnowledgeBaseDocumentsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListKnowledgeBaseDocumentsView, internal::kAwaitable<Request, Options>> list_knowledge_base_documents(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListKnowledgeBaseDocumentsView> Callback>
  void list_knowledge_base_documents(const ListKnowledgeBaseDocumentsRequest& request, Callback callback,
                                     const CallOptions& options = {}) const {
    AsyncCall<ListKnowledgeBaseDocumentsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListKnowledgeBasesRequest> Request = ListKnowledgeBasesRequest>
  AsyncCall<ListKnowledgeBasesView, internal::kAwaitable<Request>> list_knowledge_bases(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListKnowledgeBasesRequest> Request = ListKnowledgeBasesRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListKnowledgeBasesView, internal::kAwaitable<Request, Options>> list_knowledge_bases(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListKnowledgeBasesView> Callback>
  void list_knowledge_bases(const ListKnowledgeBasesRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<ListKnowledgeBasesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListPromptsRequest> Request = ListPromptsRequest>
  AsyncCall<ListPromptsView, internal::kAwaitable<Request>> list_prompts(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListPromptsRequest> Request = ListPromptsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListPromptsView, internal::kAwaitable<Request, Options>> list_prompts(Request&& request,
                                                                                  Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListPromptsView> Callback>
  void list_prompts(const ListPromptsRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListPromptsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListTagsForResourceRequest> Request = ListTagsForResourceRequest>
  AsyncCall<ListTagsForResourceView, internal::kAwaitable<Request>> list_tags_for_resource(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListTagsForResourceRequest> Request = ListTagsForResourceRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListTagsForResourceView, internal::kAwaitable<Request, Options>> list_tags_for_resource(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListTagsForResourceView> Callback>
  void list_tags_for_resource(const ListTagsForResourceRequest& request, Callback callback,
                              const CallOptions& options = {}) const {
    AsyncCall<ListTagsForResourceView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<PrepareAgentRequest> Request = PrepareAgentRequest>
  AsyncCall<PrepareAgentView, internal::kAwaitable<Request>> prepare_agent(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<PrepareAgentRequest> Request = PrepareAgentRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<PrepareAgentView, internal::kAwaitable<Request, Options>> prepare_agent(Request&& request,
                                                                                    Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<PrepareAgentView> Callback>
  void prepare_agent(const PrepareAgentRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<PrepareAgentView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<PrepareFlowRequest> Request = PrepareFlowRequest>
  AsyncCall<PrepareFlowView, internal::kAwaitable<Request>> prepare_flow(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<PrepareFlowRequest> Request = PrepareFlowRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<PrepareFlowView, internal::kAwaitable<Request, Options>> prepare_flow(Request&& request,
                                                                                  Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<PrepareFlowView> Callback>
  void prepare_flow(const PrepareFlowRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<PrepareFlowView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<PutResourcePolicyRequest> Request = PutResourcePolicyRequest>
  AsyncCall<PutResourcePolicyView, internal::kAwaitable<Request>> put_resource_policy(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<PutResourcePolicyRequest> Request = PutResourcePolicyRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<PutResourcePolicyView, internal::kAwaitable<Request, Options>> put_resource_policy(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<PutResourcePolicyView> Callback>
  void put_resource_policy(const PutResourcePolicyRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<PutResourcePolicyView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<StartIngestionJobRequest> Request = StartIngestionJobRequest>
  AsyncCall<StartIngestionJobView, internal::kAwaitable<Request>> start_ingestion_job(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<StartIngestionJobRequest> Request = StartIngestionJobRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<StartIngestionJobView, internal::kAwaitable<Request, Options>> start_ingestion_job(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<StartIngestionJobView> Callback>
  void start_ingestion_job(const StartIngestionJobRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<StartIngestionJobView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<StopIngestionJobRequest> Request = StopIngestionJobRequest>
  AsyncCall<StopIngestionJobView, internal::kAwaitable<Request>> stop_ingestion_job(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<StopIngestionJobRequest> Request = StopIngestionJobRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<StopIngestionJobView, internal::kAwaitable<Request, Options>> stop_ingestion_job(Request&& request,
                                                                                             Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<StopIngestionJobView> Callback>
  void stop_ingestion_job(const StopIngestionJobRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<StopIngestionJobView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<TagResourceRequest> Request = TagResourceRequest>
  AsyncCall<TagResourceView, internal::kAwaitable<Request>> tag_resource(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<TagResourceRequest> Request = TagResourceRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<TagResourceView, internal::kAwaitable<Request, Options>> tag_resource(Request&& request,
                                                                                  Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<TagResourceView> Callback>
  void tag_resource(const TagResourceRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<TagResourceView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UntagResourceRequest> Request = UntagResourceRequest>
  AsyncCall<UntagResourceView, internal::kAwaitable<Request>> untag_resource(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UntagResourceRequest> Request = UntagResourceRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UntagResourceView, internal::kAwaitable<Request, Options>> untag_resource(Request&& request,
                                                                                      Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UntagResourceView> Callback>
  void untag_resource(const UntagResourceRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<UntagResourceView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateAgentRequest> Request = UpdateAgentRequest>
  AsyncCall<UpdateAgentView, internal::kAwaitable<Request>> update_agent(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateAgentRequest> Request = UpdateAgentRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateAgentView, internal::kAwaitable<Request, Options>> update_agent(Request&& request,
                                                                                  Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateAgentView> Callback>
  void update_agent(const UpdateAgentRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<UpdateAgentView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateAgentActionGroupRequest> Request = UpdateAgentActionGroupRequest>
  AsyncCall<UpdateAgentActionGroupView, internal::kAwaitable<Request>> update_agent_action_group(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateAgentActionGroupRequest> Request = UpdateAgentActionGroupRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateAgentActionGroupView, internal::kAwaitable<Request, Options>> update_agent_action_group(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateAgentActionGroupView> Callback>
  void update_agent_action_group(const UpdateAgentActionGroupRequest& request, Callback callback,
                                 const CallOptions& options = {}) const {
    AsyncCall<UpdateAgentActionGroupView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateAgentAliasRequest> Request = UpdateAgentAliasRequest>
  AsyncCall<UpdateAgentAliasView, internal::kAwaitable<Request>> update_agent_alias(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateAgentAliasRequest> Request = UpdateAgentAliasRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateAgentAliasView, internal::kAwaitable<Request, Options>> update_agent_alias(Request&& request,
                                                                                             Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateAgentAliasView> Callback>
  void update_agent_alias(const UpdateAgentAliasRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<UpdateAgentAliasView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateAgentCollaboratorRequest> Request = UpdateAgentCollaboratorRequest>
  AsyncCall<UpdateAgentCollaboratorView, internal::kAwaitable<Request>> update_agent_collaborator(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateAgentCollaboratorRequest> Request = UpdateAgentCollaboratorRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateAgentCollaboratorView, internal::kAwaitable<Request, Options>> update_agent_collaborator(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateAgentCollaboratorView> Callback>
  void update_agent_collaborator(const UpdateAgentCollaboratorRequest& request, Callback callback,
                                 const CallOptions& options = {}) const {
    AsyncCall<UpdateAgentCollaboratorView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateAgentKnowledgeBaseRequest> Request = UpdateAgentKnowledgeBaseRequest>
  AsyncCall<UpdateAgentKnowledgeBaseView, internal::kAwaitable<Request>> update_agent_knowledge_base(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateAgentKnowledgeBaseRequest> Request = UpdateAgentKnowledgeBaseRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateAgentKnowledgeBaseView, internal::kAwaitable<Request, Options>> update_agent_knowledge_base(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateAgentKnowledgeBaseView> Callback>
  void update_agent_knowledge_base(const UpdateAgentKnowledgeBaseRequest& request, Callback callback,
                                   const CallOptions& options = {}) const {
    AsyncCall<UpdateAgentKnowledgeBaseView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateDataSourceRequest> Request = UpdateDataSourceRequest>
  AsyncCall<UpdateDataSourceView, internal::kAwaitable<Request>> update_data_source(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateDataSourceRequest> Request = UpdateDataSourceRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateDataSourceView, internal::kAwaitable<Request, Options>> update_data_source(Request&& request,
                                                                                             Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateDataSourceView> Callback>
  void update_data_source(const UpdateDataSourceRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<UpdateDataSourceView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateFlowRequest> Request = UpdateFlowRequest>
  AsyncCall<UpdateFlowView, internal::kAwaitable<Request>> update_flow(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateFlowRequest> Request = UpdateFlowRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateFlowView, internal::kAwaitable<Request, Options>> update_flow(Request&& request,
                                                                                Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateFlowView> Callback>
  void update_flow(const UpdateFlowRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<UpdateFlowView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateFlowAliasRequest> Request = UpdateFlowAliasRequest>
  AsyncCall<UpdateFlowAliasView, internal::kAwaitable<Request>> update_flow_alias(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateFlowAliasRequest> Request = UpdateFlowAliasRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateFlowAliasView, internal::kAwaitable<Request, Options>> update_flow_alias(Request&& request,
                                                                                           Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateFlowAliasView> Callback>
  void update_flow_alias(const UpdateFlowAliasRequest& request, Callback callback,
                         const CallOptions& options = {}) const {
    AsyncCall<UpdateFlowAliasView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateKnowledgeBaseRequest> Request = UpdateKnowledgeBaseRequest>
  AsyncCall<UpdateKnowledgeBaseView, internal::kAwaitable<Request>> update_knowledge_base(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateKnowledgeBaseRequest> Request = UpdateKnowledgeBaseRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateKnowledgeBaseView, internal::kAwaitable<Request, Options>> update_knowledge_base(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateKnowledgeBaseView> Callback>
  void update_knowledge_base(const UpdateKnowledgeBaseRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<UpdateKnowledgeBaseView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdatePromptRequest> Request = UpdatePromptRequest>
  AsyncCall<UpdatePromptView, internal::kAwaitable<Request>> update_prompt(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdatePromptRequest> Request = UpdatePromptRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdatePromptView, internal::kAwaitable<Request, Options>> update_prompt(Request&& request,
                                                                                    Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdatePromptView> Callback>
  void update_prompt(const UpdatePromptRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<UpdatePromptView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ValidateFlowDefinitionRequest> Request = ValidateFlowDefinitionRequest>
  AsyncCall<ValidateFlowDefinitionView, internal::kAwaitable<Request>> validate_flow_definition(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ValidateFlowDefinitionRequest> Request = ValidateFlowDefinitionRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ValidateFlowDefinitionView, internal::kAwaitable<Request, Options>> validate_flow_definition(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ValidateFlowDefinitionView> Callback>
  void validate_flow_definition(const ValidateFlowDefinitionRequest& request, Callback callback,
                                const CallOptions& options = {}) const {
    AsyncCall<ValidateFlowDefinitionView>(prepare(target_, request, options)).then(std::move(callback));
  }

 private:
  internal::AsyncTarget target_;
};

}  // namespace outcrop::bedrock_agent
