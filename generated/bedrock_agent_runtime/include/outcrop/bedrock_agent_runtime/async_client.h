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

/// `client.async(dispatcher)`: the same operations without waiting, all but those that answer with a stream of events.
/// Each comes in two forms: with a callback, which gets the Response, and without one, as a call that has not begun
/// (then, future, co_await). See outcrop/async_call.h. A cheap handle; the request may go as soon as the function
/// returns.
class AsyncClient {
 public:
  explicit AsyncClient(internal::AsyncTarget target) : target_(std::move(target)) {}

  AsyncCall<CheckIngestedDocumentAclView> check_ingested_document_acl(const CheckIngestedDocumentAclRequest& request,
                                                                      const CallOptions& options = {}) const {
    return AsyncCall<CheckIngestedDocumentAclView>(prepare(target_, request, options));
  }
  template <class Callback>
  void check_ingested_document_acl(const CheckIngestedDocumentAclRequest& request, Callback callback,
                                   const CallOptions& options = {}) const {
    AsyncCall<CheckIngestedDocumentAclView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<CreateInvocationView> create_invocation(const CreateInvocationRequest& request,
                                                    const CallOptions& options = {}) const {
    return AsyncCall<CreateInvocationView>(prepare(target_, request, options));
  }
  template <class Callback>
  void create_invocation(const CreateInvocationRequest& request, Callback callback,
                         const CallOptions& options = {}) const {
    AsyncCall<CreateInvocationView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<CreateSessionView> create_session(const CreateSessionRequest& request,
                                              const CallOptions& options = {}) const {
    return AsyncCall<CreateSessionView>(prepare(target_, request, options));
  }
  template <class Callback>
  void create_session(const CreateSessionRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<CreateSessionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<DeleteAgentMemoryView> delete_agent_memory(const DeleteAgentMemoryRequest& request,
                                                       const CallOptions& options = {}) const {
    return AsyncCall<DeleteAgentMemoryView>(prepare(target_, request, options));
  }
  template <class Callback>
  void delete_agent_memory(const DeleteAgentMemoryRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<DeleteAgentMemoryView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<DeleteSessionView> delete_session(const DeleteSessionRequest& request,
                                              const CallOptions& options = {}) const {
    return AsyncCall<DeleteSessionView>(prepare(target_, request, options));
  }
  template <class Callback>
  void delete_session(const DeleteSessionRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<DeleteSessionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<EndSessionView> end_session(const EndSessionRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<EndSessionView>(prepare(target_, request, options));
  }
  template <class Callback>
  void end_session(const EndSessionRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<EndSessionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GenerateQueryView> generate_query(const GenerateQueryRequest& request,
                                              const CallOptions& options = {}) const {
    return AsyncCall<GenerateQueryView>(prepare(target_, request, options));
  }
  template <class Callback>
  void generate_query(const GenerateQueryRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GenerateQueryView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetAgentMemoryView> get_agent_memory(const GetAgentMemoryRequest& request,
                                                 const CallOptions& options = {}) const {
    return AsyncCall<GetAgentMemoryView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_agent_memory(const GetAgentMemoryRequest& request, Callback callback,
                        const CallOptions& options = {}) const {
    AsyncCall<GetAgentMemoryView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetDocumentContentView> get_document_content(const GetDocumentContentRequest& request,
                                                         const CallOptions& options = {}) const {
    return AsyncCall<GetDocumentContentView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_document_content(const GetDocumentContentRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<GetDocumentContentView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetExecutionFlowSnapshotView> get_execution_flow_snapshot(const GetExecutionFlowSnapshotRequest& request,
                                                                      const CallOptions& options = {}) const {
    return AsyncCall<GetExecutionFlowSnapshotView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_execution_flow_snapshot(const GetExecutionFlowSnapshotRequest& request, Callback callback,
                                   const CallOptions& options = {}) const {
    AsyncCall<GetExecutionFlowSnapshotView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetFlowExecutionView> get_flow_execution(const GetFlowExecutionRequest& request,
                                                     const CallOptions& options = {}) const {
    return AsyncCall<GetFlowExecutionView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_flow_execution(const GetFlowExecutionRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<GetFlowExecutionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetIngestedDocumentAclView> get_ingested_document_acl(const GetIngestedDocumentAclRequest& request,
                                                                  const CallOptions& options = {}) const {
    return AsyncCall<GetIngestedDocumentAclView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_ingested_document_acl(const GetIngestedDocumentAclRequest& request, Callback callback,
                                 const CallOptions& options = {}) const {
    AsyncCall<GetIngestedDocumentAclView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetInvocationStepView> get_invocation_step(const GetInvocationStepRequest& request,
                                                       const CallOptions& options = {}) const {
    return AsyncCall<GetInvocationStepView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_invocation_step(const GetInvocationStepRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<GetInvocationStepView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetSessionView> get_session(const GetSessionRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<GetSessionView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_session(const GetSessionRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetSessionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListFlowExecutionEventsView> list_flow_execution_events(const ListFlowExecutionEventsRequest& request,
                                                                    const CallOptions& options = {}) const {
    return AsyncCall<ListFlowExecutionEventsView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_flow_execution_events(const ListFlowExecutionEventsRequest& request, Callback callback,
                                  const CallOptions& options = {}) const {
    AsyncCall<ListFlowExecutionEventsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListFlowExecutionsView> list_flow_executions(const ListFlowExecutionsRequest& request,
                                                         const CallOptions& options = {}) const {
    return AsyncCall<ListFlowExecutionsView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_flow_executions(const ListFlowExecutionsRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<ListFlowExecutionsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListInvocationStepsView> list_invocation_steps(const ListInvocationStepsRequest& request,
                                                           const CallOptions& options = {}) const {
    return AsyncCall<ListInvocationStepsView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_invocation_steps(const ListInvocationStepsRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<ListInvocationStepsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListInvocationsView> list_invocations(const ListInvocationsRequest& request,
                                                  const CallOptions& options = {}) const {
    return AsyncCall<ListInvocationsView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_invocations(const ListInvocationsRequest& request, Callback callback,
                        const CallOptions& options = {}) const {
    AsyncCall<ListInvocationsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListSessionsView> list_sessions(const ListSessionsRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<ListSessionsView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_sessions(const ListSessionsRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListSessionsView>(prepare(target_, request, options)).then(std::move(callback));
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

  AsyncCall<PutInvocationStepView> put_invocation_step(const PutInvocationStepRequest& request,
                                                       const CallOptions& options = {}) const {
    return AsyncCall<PutInvocationStepView>(prepare(target_, request, options));
  }
  template <class Callback>
  void put_invocation_step(const PutInvocationStepRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<PutInvocationStepView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<RerankView> rerank(const RerankRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<RerankView>(prepare(target_, request, options));
  }
  template <class Callback>
  void rerank(const RerankRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<RerankView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<RetrieveView> retrieve(const RetrieveRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<RetrieveView>(prepare(target_, request, options));
  }
  template <class Callback>
  void retrieve(const RetrieveRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<RetrieveView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<RetrieveAndGenerateView> retrieve_and_generate(const RetrieveAndGenerateRequest& request,
                                                           const CallOptions& options = {}) const {
    return AsyncCall<RetrieveAndGenerateView>(prepare(target_, request, options));
  }
  template <class Callback>
  void retrieve_and_generate(const RetrieveAndGenerateRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<RetrieveAndGenerateView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<StartFlowExecutionView> start_flow_execution(const StartFlowExecutionRequest& request,
                                                         const CallOptions& options = {}) const {
    return AsyncCall<StartFlowExecutionView>(prepare(target_, request, options));
  }
  template <class Callback>
  void start_flow_execution(const StartFlowExecutionRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<StartFlowExecutionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<StopFlowExecutionView> stop_flow_execution(const StopFlowExecutionRequest& request,
                                                       const CallOptions& options = {}) const {
    return AsyncCall<StopFlowExecutionView>(prepare(target_, request, options));
  }
  template <class Callback>
  void stop_flow_execution(const StopFlowExecutionRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<StopFlowExecutionView>(prepare(target_, request, options)).then(std::move(callback));
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

  AsyncCall<UpdateSessionView> update_session(const UpdateSessionRequest& request,
                                              const CallOptions& options = {}) const {
    return AsyncCall<UpdateSessionView>(prepare(target_, request, options));
  }
  template <class Callback>
  void update_session(const UpdateSessionRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<UpdateSessionView>(prepare(target_, request, options)).then(std::move(callback));
  }

 private:
  internal::AsyncTarget target_;
};

}  // namespace outcrop::bedrock_agent_runtime
