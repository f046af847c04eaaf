// What a Result points to goes with it.
// expect: deleted
#include <memory>

#include "outcrop/credentials.h"
#include "outcrop/result.h"

void use() {
#ifdef OUTCROP_BAD
  (void)outcrop::Result<outcrop::CredentialsPtr>(std::make_shared<outcrop::Credentials>())->get();
#else
  const outcrop::Result<outcrop::CredentialsPtr> result(std::make_shared<outcrop::Credentials>());
  (void)result->get();
#endif
}
