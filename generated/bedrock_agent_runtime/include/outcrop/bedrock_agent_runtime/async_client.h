// AsyncClient: the operations of Bedrock Agent Runtime on a Dispatcher. Include the operations that you call as well.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <utility>

#include "outcrop/async_call.h"
#include "outcrop/bedrock_agent_runtime/client.h"

namespace outcrop::bedrock_agent_runtime {

struct CheckIngestedDocumentAclRequest;
struct CheckIngestedDocumentAclView;
struct CreateInvocationRequest;
struct CreateInvocationView;
struct CreateSessionRequest;
struct CreateSessionView;
struct DeleteAgentMemoryRequest;
struct DeleteAgentMemoryView;
struct DeleteSessionRequest;
struct DeleteSessionView;
struct EndSessionRequest;
struct EndSessionView;
struct GenerateQueryRequest;
struct GenerateQueryView;
struct GetAgentMemoryRequest;
struct GetAgentMemoryView;
struct GetDocumentContentRequest;
struct GetDocumentContentView;
struct GetExecutionFlowSnapshotRequest;
struct GetExecutionFlowSnapshotView;
struct GetFlowExecutionRequest;
struct GetFlowExecutionView;
struct GetIngestedDocumentAclRequest;
struct GetIngestedDocumentAclView;
struct GetInvocationStepRequest;
struct GetInvocationStepView;
struct GetSessionRequest;
struct GetSessionView;
struct ListFlowExecutionEventsRequest;
struct ListFlowExecutionEventsView;
struct ListFlowExecutionsRequest;
struct ListFlowExecutionsView;
struct ListInvocationStepsRequest;
struct ListInvocationStepsView;
struct ListInvocationsRequest;
struct ListInvocationsView;
struct ListSessionsRequest;
struct ListSessionsView;
struct ListTagsForResourceRequest;
struct ListTagsForResourceView;
struct PutInvocationStepRequest;
struct PutInvocationStepView;
struct RerankRequest;
struct RerankView;
struct RetrieveAndGenerateRequest;
struct RetrieveAndGenerateView;
struct RetrieveRequest;
struct RetrieveView;
struct StartFlowExecutionRequest;
struct StartFlowExecutionView;
struct StopFlowExecutionRequest;
struct StopFlowExecutionView;
struct TagResourceRequest;
struct TagResourceView;
struct UntagResourceRequest;
struct UntagResourceView;
struct UpdateSessionRequest;
struct UpdateSessionView;

internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CheckIngestedDocumentAclRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateInvocationRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateSessionRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteAgentMemoryRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteSessionRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const EndSessionRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GenerateQueryRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetAgentMemoryRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetDocumentContentRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetExecutionFlowSnapshotRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetFlowExecutionRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_flow_execution_aborted(const internal::AsyncTarget& target,
                                                                   const GetFlowExecutionRequest& request,
                                                                   const WaitOptions<GetFlowExecutionView>& options);
internal::PendingCallPtr prepare_wait_until_flow_execution_succeeded(const internal::AsyncTarget& target,
                                                                     const GetFlowExecutionRequest& request,
                                                                     const WaitOptions<GetFlowExecutionView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetIngestedDocumentAclRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetInvocationStepRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetSessionRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListFlowExecutionEventsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListFlowExecutionsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListInvocationStepsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListInvocationsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListSessionsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListTagsForResourceRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const PutInvocationStepRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const RerankRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const RetrieveRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const RetrieveAndGenerateRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const StartFlowExecutionRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const StopFlowExecutionRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const TagResourceRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UntagResourceRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateSessionRequest& request,
                                 const CallOptions& options);

/// `client.async(dispatcher)`: the same operations without waiting, all but those that answer with a stream of events
/// or bytes. Each comes in two forms: with a callback, which gets the Response, and without one, as a call that has not
/// begun (then, future, co_await). So do the waiters, whose pauses keep no thread. See outcrop/async_call.h. A cheap
/// handle; the request may go as soon as the function returns. Leave the template parameters alone: they tell variables
/// from what is written in braces, for co_await.
class AsyncClient {
 public:
  explicit AsyncClient(internal::AsyncTarget target) : target_(std::move(target)) {}

  template <internal::Is<CheckIngestedDocumentAclRequest> Request = CheckIngestedDocumentAclRequest>
  AsyncCall<CheckIngestedDocumentAclView, internal::kAwaitable<Request>> check_ingested_document_acl(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CheckIngestedDocumentAclRequest> Request = CheckIngestedDocumentAclRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CheckIngestedDocumentAclView, internal::kAwaitable<Request, Options>> check_ingested_document_acl(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CheckIngestedDocumentAclView> Callback>
  void check_ingested_document_acl(const CheckIngestedDocumentAclRequest& request, Callback callback,
                                   const CallOptions& options = {}) const {
    AsyncCall<CheckIngestedDocumentAclView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateInvocationRequest> Request = CreateInvocationRequest>
  AsyncCall<CreateInvocationView, internal::kAwaitable<Request>> create_invocation(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateInvocationRequest> Request = CreateInvocationRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateInvocationView, internal::kAwaitable<Request, Options>> create_invocation(Request&& request,
                                                                                            Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateInvocationView> Callback>
  void create_invocation(const CreateInvocationRequest& request, Callback callback,
                         const CallOptions& options = {}) const {
    AsyncCall<CreateInvocationView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateSessionRequest> Request = CreateSessionRequest>
  AsyncCall<CreateSessionView, internal::kAwaitable<Request>> create_session(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateSessionRequest> Request = CreateSessionRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateSessionView, internal::kAwaitable<Request, Options>> create_session(Request&& request,
                                                                                      Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateSessionView> Callback>
  void create_session(const CreateSessionRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<CreateSessionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteAgentMemoryRequest> Request = DeleteAgentMemoryRequest>
  AsyncCall<DeleteAgentMemoryView, internal::kAwaitable<Request>> delete_agent_memory(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteAgentMemoryRequest> Request = DeleteAgentMemoryRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteAgentMemoryView, internal::kAwaitable<Request, Options>> delete_agent_memory(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteAgentMemoryView> Callback>
  void delete_agent_memory(const DeleteAgentMemoryRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<DeleteAgentMemoryView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteSessionRequest> Request = DeleteSessionRequest>
  AsyncCall<DeleteSessionView, internal::kAwaitable<Request>> delete_session(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteSessionRequest> Request = DeleteSessionRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteSessionView, internal::kAwaitable<Request, Options>> delete_session(Request&& request,
                                                                                      Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteSessionView> Callback>
  void delete_session(const DeleteSessionRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<DeleteSessionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<EndSessionRequest> Request = EndSessionRequest>
  AsyncCall<EndSessionView, internal::kAwaitable<Request>> end_session(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<EndSessionRequest> Request = EndSessionRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<EndSessionView, internal::kAwaitable<Request, Options>> end_session(Request&& request,
                                                                                Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<EndSessionView> Callback>
  void end_session(const EndSessionRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<EndSessionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GenerateQueryRequest> Request = GenerateQueryRequest>
  AsyncCall<GenerateQueryView, internal::kAwaitable<Request>> generate_query(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GenerateQueryRequest> Request = GenerateQueryRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GenerateQueryView, internal::kAwaitable<Request, Options>> generate_query(Request&& request,
                                                                                      Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GenerateQueryView> Callback>
  void generate_query(const GenerateQueryRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GenerateQueryView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetAgentMemoryRequest> Request = GetAgentMemoryRequest>
  AsyncCall<GetAgentMemoryView, internal::kAwaitable<Request>> get_agent_memory(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetAgentMemoryRequest> Request = GetAgentMemoryRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetAgentMemoryView, internal::kAwaitable<Request, Options>> get_agent_memory(Request&& request,
                                                                                         Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetAgentMemoryView> Callback>
  void get_agent_memory(const GetAgentMemoryRequest& request, Callback callback,
                        const CallOptions& options = {}) const {
    AsyncCall<GetAgentMemoryView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetDocumentContentRequest> Request = GetDocumentContentRequest>
  AsyncCall<GetDocumentContentView, internal::kAwaitable<Request>> get_document_content(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetDocumentContentRequest> Request = GetDocumentContentRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetDocumentContentView, internal::kAwaitable<Request, Options>> get_document_content(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetDocumentContentView> Callback>
  void get_document_content(const GetDocumentContentRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<GetDocumentContentView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetExecutionFlowSnapshotRequest> Request = GetExecutionFlowSnapshotRequest>
  AsyncCall<GetExecutionFlowSnapshotView, internal::kAwaitable<Request>> get_execution_flow_snapshot(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetExecutionFlowSnapshotRequest> Request = GetExecutionFlowSnapshotRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetExecutionFlowSnapshotView, internal::kAwaitable<Request, Options>> get_execution_flow_snapshot(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetExecutionFlowSnapshotView> Callback>
  void get_execution_flow_snapshot(const GetExecutionFlowSnapshotRequest& request, Callback callback,
                                   const CallOptions& options = {}) const {
    AsyncCall<GetExecutionFlowSnapshotView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetFlowExecutionRequest> Request = GetFlowExecutionRequest>
  AsyncCall<GetFlowExecutionView, internal::kAwaitable<Request>> get_flow_execution(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetFlowExecutionRequest> Request = GetFlowExecutionRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetFlowExecutionView, internal::kAwaitable<Request, Options>> get_flow_execution(Request&& request,
                                                                                             Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetFlowExecutionView> Callback>
  void get_flow_execution(const GetFlowExecutionRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<GetFlowExecutionView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetFlowExecutionRequest> Request = GetFlowExecutionRequest>
  AsyncCall<GetFlowExecutionView, internal::kAwaitable<Request>> wait_until_flow_execution_aborted(
      Request&& request) const {
    return prepare_wait_until_flow_execution_aborted(target_, request, {});
  }
  template <internal::Is<GetFlowExecutionRequest> Request = GetFlowExecutionRequest,
            internal::Is<WaitOptions<GetFlowExecutionView>> Options = WaitOptions<GetFlowExecutionView>>
  AsyncCall<GetFlowExecutionView, internal::kAwaitable<Request, Options>> wait_until_flow_execution_aborted(
      Request&& request, Options&& options) const {
    return prepare_wait_until_flow_execution_aborted(target_, request, options);
  }
  template <AsyncCallback<GetFlowExecutionView> Callback>
  void wait_until_flow_execution_aborted(const GetFlowExecutionRequest& request, Callback callback,
                                         const WaitOptions<GetFlowExecutionView>& options = {}) const {
    AsyncCall<GetFlowExecutionView>(prepare_wait_until_flow_execution_aborted(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetFlowExecutionRequest> Request = GetFlowExecutionRequest>
  AsyncCall<GetFlowExecutionView, internal::kAwaitable<Request>> wait_until_flow_execution_succeeded(
      Request&& request) const {
    return prepare_wait_until_flow_execution_succeeded(target_, request, {});
  }
  template <internal::Is<GetFlowExecutionRequest> Request = GetFlowExecutionRequest,
            internal::Is<WaitOptions<GetFlowExecutionView>> Options = WaitOptions<GetFlowExecutionView>>
  AsyncCall<GetFlowExecutionView, internal::kAwaitable<Request, Options>> wait_until_flow_execution_succeeded(
      Request&& request, Options&& options) const {
    return prepare_wait_until_flow_execution_succeeded(target_, request, options);
  }
  template <AsyncCallback<GetFlowExecutionView> Callback>
  void wait_until_flow_execution_succeeded(const GetFlowExecutionRequest& request, Callback callback,
                                           const WaitOptions<GetFlowExecutionView>& options = {}) const {
    AsyncCall<GetFlowExecutionView>(prepare_wait_until_flow_execution_succeeded(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetIngestedDocumentAclRequest> Request = GetIngestedDocumentAclRequest>
  AsyncCall<GetIngestedDocumentAclView, internal::kAwaitable<Request>> get_ingested_document_acl(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetIngestedDocumentAclRequest> Request = GetIngestedDocumentAclRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetIngestedDocumentAclView, internal::kAwaitable<Request, Options>> get_ingested_document_acl(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetIngestedDocumentAclView> Callback>
  void get_ingested_document_acl(const GetIngestedDocumentAclRequest& request, Callback callback,
                                 const CallOptions& options = {}) const {
    AsyncCall<GetIngestedDocumentAclView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetInvocationStepRequest> Request = GetInvocationStepRequest>
  AsyncCall<GetInvocationStepView, internal::kAwaitable<Request>> get_invocation_step(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetInvocationStepRequest> Request = GetInvocationStepRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetInvocationStepView, internal::kAwaitable<Request, Options>> get_invocation_step(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetInvocationStepView> Callback>
  void get_invocation_step(const GetInvocationStepRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<GetInvocationStepView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetSessionRequest> Request = GetSessionRequest>
  AsyncCall<GetSessionView, internal::kAwaitable<Request>> get_session(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetSessionRequest> Request = GetSessionRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetSessionView, internal::kAwaitable<Request, Options>> get_session(Request&& request,
                                                                                Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetSessionView> Callback>
  void get_session(const GetSessionRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetSessionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListFlowExecutionEventsRequest> Request = ListFlowExecutionEventsRequest>
  AsyncCall<ListFlowExecutionEventsView, internal::kAwaitable<Request>> list_flow_execution_events(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListFlowExecutionEventsRequest> Request = ListFlowExecutionEventsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListFlowExecutionEventsView, internal::kAwaitable<Request, Options>> list_flow_execution_events(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListFlowExecutionEventsView> Callback>
  void list_flow_execution_events(const ListFlowExecutionEventsRequest& request, Callback callback,
                                  const CallOptions& options = {}) const {
    AsyncCall<ListFlowExecutionEventsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListFlowExecutionsRequest> Request = ListFlowExecutionsRequest>
  AsyncCall<ListFlowExecutionsView, internal::kAwaitable<Request>> list_flow_executions(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListFlowExecutionsRequest> Request = ListFlowExecutionsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListFlowExecutionsView, internal::kAwaitable<Request, Options>> list_flow_executions(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListFlowExecutionsView> Callback>
  void list_flow_executions(const ListFlowExecutionsRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<ListFlowExecutionsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListInvocationStepsRequest> Request = ListInvocationStepsRequest>
  AsyncCall<ListInvocationStepsView, internal::kAwaitable<Request>> list_invocation_steps(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListInvocationStepsRequest> Request = ListInvocationStepsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListInvocationStepsView, internal::kAwaitable<Request, Options>> list_invocation_steps(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListInvocationStepsView> Callback>
  void list_invocation_steps(const ListInvocationStepsRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<ListInvocationStepsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListInvocationsRequest> Request = ListInvocationsRequest>
  AsyncCall<ListInvocationsView, internal::kAwaitable<Request>> list_invocations(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListInvocationsRequest> Request = ListInvocationsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListInvocationsView, internal::kAwaitable<Request, Options>> list_invocations(Request&& request,
                                                                                          Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListInvocationsView> Callback>
  void list_invocations(const ListInvocationsRequest& request, Callback callback,
                        const CallOptions& options = {}) const {
    AsyncCall<ListInvocationsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListSessionsRequest> Request = ListSessionsRequest>
  AsyncCall<ListSessionsView, internal::kAwaitable<Request>> list_sessions(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListSessionsRequest> Request = ListSessionsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListSessionsView, internal::kAwaitable<Request, Options>> list_sessions(Request&& request,
                                                                                    Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListSessionsView> Callback>
  void list_sessions(const ListSessionsRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListSessionsView>(prepare(target_, request, options)).then(std::move(callback));
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

  template <internal::Is<PutInvocationStepRequest> Request = PutInvocationStepRequest>
  AsyncCall<PutInvocationStepView, internal::kAwaitable<Request>> put_invocation_step(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<PutInvocationStepRequest> Request = PutInvocationStepRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<PutInvocationStepView, internal::kAwaitable<Request, Options>> put_invocation_step(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<PutInvocationStepView> Callback>
  void put_invocation_step(const PutInvocationStepRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<PutInvocationStepView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<RerankRequest> Request = RerankRequest>
  AsyncCall<RerankView, internal::kAwaitable<Request>> rerank(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<RerankRequest> Request = RerankRequest, internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<RerankView, internal::kAwaitable<Request, Options>> rerank(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<RerankView> Callback>
  void rerank(const RerankRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<RerankView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<RetrieveRequest> Request = RetrieveRequest>
  AsyncCall<RetrieveView, internal::kAwaitable<Request>> retrieve(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<RetrieveRequest> Request = RetrieveRequest, internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<RetrieveView, internal::kAwaitable<Request, Options>> retrieve(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<RetrieveView> Callback>
  void retrieve(const RetrieveRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<RetrieveView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<RetrieveAndGenerateRequest> Request = RetrieveAndGenerateRequest>
  AsyncCall<RetrieveAndGenerateView, internal::kAwaitable<Request>> retrieve_and_generate(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<RetrieveAndGenerateRequest> Request = RetrieveAndGenerateRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<RetrieveAndGenerateView, internal::kAwaitable<Request, Options>> retrieve_and_generate(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<RetrieveAndGenerateView> Callback>
  void retrieve_and_generate(const RetrieveAndGenerateRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<RetrieveAndGenerateView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<StartFlowExecutionRequest> Request = StartFlowExecutionRequest>
  AsyncCall<StartFlowExecutionView, internal::kAwaitable<Request>> start_flow_execution(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<StartFlowExecutionRequest> Request = StartFlowExecutionRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<StartFlowExecutionView, internal::kAwaitable<Request, Options>> start_flow_execution(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<StartFlowExecutionView> Callback>
  void start_flow_execution(const StartFlowExecutionRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<StartFlowExecutionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<StopFlowExecutionRequest> Request = StopFlowExecutionRequest>
  AsyncCall<StopFlowExecutionView, internal::kAwaitable<Request>> stop_flow_execution(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<StopFlowExecutionRequest> Request = StopFlowExecutionRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<StopFlowExecutionView, internal::kAwaitable<Request, Options>> stop_flow_execution(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<StopFlowExecutionView> Callback>
  void stop_flow_execution(const StopFlowExecutionRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<StopFlowExecutionView>(prepare(target_, request, options)).then(std::move(callback));
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

  template <internal::Is<UpdateSessionRequest> Request = UpdateSessionRequest>
  AsyncCall<UpdateSessionView, internal::kAwaitable<Request>> update_session(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateSessionRequest> Request = UpdateSessionRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateSessionView, internal::kAwaitable<Request, Options>> update_session(Request&& request,
                                                                                      Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateSessionView> Callback>
  void update_session(const UpdateSessionRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<UpdateSessionView>(prepare(target_, request, options)).then(std::move(callback));
  }

 private:
  internal::AsyncTarget target_;
};

}  // namespace outcrop::bedrock_agent_runtime
