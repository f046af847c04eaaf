// Fills in what ProviderSettings leaves out.
#include "auth/credentials/context.h"

namespace outcrop::internal {
namespace {

template <class T>
std::shared_ptr<T> or_machine(const std::shared_ptr<T>& given, const std::shared_ptr<T>& machine) {
  return given ? given : machine;
}

}  // namespace

ProviderContext::ProviderContext(const ProviderSettings& settings) : settings_(settings) {
  const Seams seams = settings.seams ? *settings.seams : Seams{};
  environment_ = or_machine(seams.environment, machine_environment());
  clock_ = or_machine(seams.clock, machine_clock());
  random_ = or_machine(seams.random, machine_random());
}

}  // namespace outcrop::internal
