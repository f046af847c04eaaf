// Blocking calls: one call, driven in the caller's thread.
#include <utility>

#include "client/driver.h"
#include "client/failure.h"

namespace outcrop::internal {

CallOutcome run(Connection& connection, const Operation& operation, HttpRequest request, const CallOptions& options,
                void* view) {
  try {
    Call call(connection, operation, std::move(request), options);
    Driver driver;
    driver.add(call);
    driver.finish(call);
    return call.take(view);
  } catch (...) {
    return {std::make_unique<Error>(exception_thrown(operation)), nullptr};
  }
}

}  // namespace outcrop::internal
