// Which faults strike which call.
#include "faults/fault_plan.h"

#include <iterator>
#include <string>
#include <utility>

namespace outcrop::emulator {

void FaultPlan::add(std::vector<Fault> faults) {
  const std::scoped_lock lock(mutex_);
  faults_.insert(faults_.end(), std::make_move_iterator(faults.begin()), std::make_move_iterator(faults.end()));
}

void FaultPlan::clear() {
  const std::scoped_lock lock(mutex_);
  faults_.clear();
}

std::vector<Fault> FaultPlan::strike(std::string_view operation) {
  const std::scoped_lock lock(mutex_);
  std::vector<Fault> struck;
  for (Fault& fault : faults_) {
    if (!fault.operation.empty() && fault.operation != operation) continue;
    if (fault.count == 0) continue;
    if (fault.skip > 0) {
      --fault.skip;
      continue;
    }
    if (fault.probability < 1 && random_.unit() >= fault.probability) continue;
    if (fault.count) --*fault.count;
    struck.push_back(fault);
  }
  std::erase_if(faults_, [](const Fault& fault) { return fault.count == 0; });
  return struck;
}

std::vector<std::string> FaultPlan::remaining() const {
  const std::scoped_lock lock(mutex_);
  std::vector<std::string> specs;
  for (const Fault& fault : faults_) specs.push_back(fault.spec);
  return specs;
}

}  // namespace outcrop::emulator
